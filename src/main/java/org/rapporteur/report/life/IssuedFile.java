package org.rapporteur.report.life;

/**
 * A file as it was issued; its bytes never change.
 *
 * @param number 0 for the report, else that of its corrigendum
 * @param format html, docx, pdf, md, json, or body for the inside of the page of the report
 * @param name what it is called without its ending, {@code CWG-Internet-20-2}
 * @param sha256 of the bytes, in hexadecimal digits
 */
public record IssuedFile(int number, String format, String name, byte[] bytes, String sha256) {}
