package org.rapporteur.platform.web;

/** What went wrong, in words for the reader; as JSON the problem details of RFC 9457. */
record ProblemDetails(int status, String title, String detail) {}
