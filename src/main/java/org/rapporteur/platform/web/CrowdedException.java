package org.rapporteur.platform.web;

/** So many are asking for dear work that one more would keep everybody waiting. */
final class CrowdedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CrowdedException(String work) {
        super(work + " is asked for by too many at once", null, false, false);
    }
}
