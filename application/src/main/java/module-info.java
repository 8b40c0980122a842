/** The use cases: what can be asked of Evenlift, and in which order the domain answers. */
module io.evenlift.application {
    requires transitive io.evenlift.domain;

    exports io.evenlift.application.port.in;
    exports io.evenlift.application.service;
}
