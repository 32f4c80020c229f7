package org.rapporteur.records.activity;

import org.jspecify.annotations.Nullable;

/** A page or document an account cites; a document that is not on the web has a label only. */
public record Link(String name, String label, @Nullable String url) {}
