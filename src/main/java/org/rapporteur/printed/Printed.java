package org.rapporteur.printed;

/** A piece of a report as it is printed, before anybody says how the pieces hang together. */
public sealed interface Printed permits PrintedLine, PrintedTable {}
