package io.evenlift.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class IncidentTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(Incident.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    @Test
    void logsUnderItsIdWhereItHappenedButNoMessage() {
        RuntimeException failure =
                new IllegalStateException("Kim, 58 years", new IllegalArgumentException("bruises easily"));

        Incident incident = Incident.logged(failure);

        ILoggingEvent event = log.list.get(0);
        String line = event.getFormattedMessage();
        assertEquals(1, log.list.size());
        assertTrue(line.contains(incident.id()), line);
        assertTrue(line.contains("IllegalStateException\n    at " + getClass().getName()), line);
        assertTrue(line.contains("caused by java.lang.IllegalArgumentException"), line);
        assertFalse(line.contains("Kim") || line.contains("bruises"), line);
        assertEquals(null, event.getThrowableProxy());
    }

    @Test
    void hasAnIdOfItsOwn() {
        assertFalse(Incident.logged(new RuntimeException())
                .id()
                .equals(Incident.logged(new RuntimeException()).id()));
    }
}
