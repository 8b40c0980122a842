package io.evenlift.domain.quantity;

/**
 * A value that its type refuses. It names what was refused, the value, and what is expected, so that a caller can say
 * so to a person; it never stands for a clinical "no", which is a result and not an exception.
 */
public final class InvalidValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String value;
    private final String expected;

    /**
     * @param code stable kebab-case name of what was refused, for instance {@code skin-thickness}
     * @param value the refused value as text
     * @param expected what would have been accepted, with its unit
     */
    public InvalidValue(String code, String value, String expected) {
        super(code + ": got " + value + ", expected " + expected);
        this.code = code;
        this.value = value;
        this.expected = expected;
    }

    public String code() {
        return code;
    }

    public String value() {
        return value;
    }

    public String expected() {
        return expected;
    }
}
