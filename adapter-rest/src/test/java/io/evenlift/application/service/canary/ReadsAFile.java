package io.evenlift.application.service.canary;

import java.nio.file.Path;

final class ReadsAFile {
    Path home() {
        return Path.of("home");
    }
}
