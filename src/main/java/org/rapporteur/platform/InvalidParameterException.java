package org.rapporteur.platform;

/** A parameter of an address can be read and yet breaks a rule, such as a day outside its period. */
public final class InvalidParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final String messageCode;

    /**
     * @param parameter its name as it stands in the address, "cutOff"
     * @param value what was given
     * @param messageCode key in the message bundle of the rule it breaks, a sentence of its own
     */
    public InvalidParameterException(String parameter, String value, String messageCode) {
        super(parameter + "=" + value + ": " + messageCode);
        this.parameter = parameter;
        this.value = value;
        this.messageCode = messageCode;
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }

    public String messageCode() {
        return messageCode;
    }
}
