package io.evenlift.rest.boot;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A request with its whole body. */
record RawRequest(String method, URI uri, Map<String, List<String>> headers, InputStream body) {}
