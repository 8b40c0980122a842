package io.evenlift.domain.planning.search;

import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.thread.ThreadProduct;

/**
 * What distinguishes plans in kind: everything but depth and tension.
 *
 * @param layout where the threads go
 * @param technique how they are fixed
 * @param product which thread
 */
record Structure(Layout layout, Technique technique, ThreadProduct product) {}
