package org.rapporteur.platform.provider;

/**
 * A question to the provider that only one browser can bring an answer to.
 *
 * @param address at the provider, where the browser asks it
 * @param state comes back with the answer
 * @param nonce stands in what the provider signs
 * @param verifier without which nobody gets anything for the code that comes back (RFC 7636)
 */
public record ProviderQuestion(String address, String state, String nonce, String verifier) {}
