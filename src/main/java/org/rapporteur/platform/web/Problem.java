package org.rapporteur.platform.web;

/** What went wrong, in words for the reader; as JSON the problem details of RFC 9457. */
record Problem(int status, String title, String detail) {}
