package org.rapporteur.catalogue.store;

import org.rapporteur.platform.database.LongTransaction;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The catalogue for tests of records: {@code @Import(CatalogueRooms.class)}. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Loading.class,
    Loads.class,
    PublishedTexts.class,
    Publications.class,
    SomeCatalogue.class,
    LongTransaction.class
})
public class CatalogueRooms {}
