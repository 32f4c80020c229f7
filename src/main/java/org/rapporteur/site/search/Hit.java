package org.rapporteur.site.search;

/**
 * A thing found, before what is sought is marked in it.
 *
 * @param aside its kind or where it stands
 * @param facts what stands below it
 */
record Hit(String href, String name, String aside, String text, String facts) {}
