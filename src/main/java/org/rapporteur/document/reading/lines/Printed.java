package org.rapporteur.document.reading.lines;

/** A piece of a report as it is printed, before anybody says how the pieces hang together. */
public sealed interface Printed permits PrintedLine, PrintedTable {}
