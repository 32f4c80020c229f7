package org.rapporteur.intake.example;

import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.reference.ReferenceData;
import org.rapporteur.platform.ChangeReason;
import org.rapporteur.platform.ChangeReason.Cause;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.database.DatabasePlace;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Loads the example at start, into our own database unless told not to, into another only when told to; before the first
 * request is taken, so that nobody finds half of it. Where it is not asked for, the tables of reference are loaded.
 */
@Component
class ExampleAtStart implements SmartInitializingSingleton {

    private static final ChangeReason OCCASION =
            new ChangeReason(null, "The example Rapporteur comes with", Cause.IMPORTED);
    private static final ChangeReason TABLES =
            new ChangeReason(null, "Tables of reference that Rapporteur comes with", Cause.IMPORTED);

    private final ExampleLoader loader;
    private final ExampleNextPeriod next;
    private final ExampleClearance clearance;
    private final ReferenceData reference;
    private final boolean wanted;
    private final boolean nextWanted;
    private final boolean referenceWanted;

    ExampleAtStart(
            ExampleLoader loader,
            ExampleNextPeriod next,
            ExampleClearance clearance,
            ReferenceData reference,
            DatabasePlace place,
            @Value("${rapporteur.example:#{null}}") @Nullable Boolean told,
            @Value("${rapporteur.example.next:#{null}}") @Nullable Boolean toldNext,
            @Value("${rapporteur.reference:#{null}}") @Nullable Boolean toldReference,
            @Value("${rapporteur.join:false}") boolean command) {
        this.loader = loader;
        this.next = next;
        this.clearance = clearance;
        this.reference = reference;
        this.wanted = told == null ? place.isOurs() : told;
        this.nextWanted = toldNext == null ? place.isOurs() : toldNext;
        this.referenceWanted = toldReference == null ? !wanted && !command : toldReference;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Background.run("Example", () -> OCCASION.run(this::load));
        if (referenceWanted) {
            Background.run("Reference", () -> TABLES.run(reference::load));
        }
    }

    private void load() {
        loader.loadMemberStates();
        if (wanted && loader.loadExample() && nextWanted) {
            clearance.issue(PeriodFile.read().code());
            next.open();
            clearance.begin(ExampleNextPeriod.CODE);
        }
    }
}
