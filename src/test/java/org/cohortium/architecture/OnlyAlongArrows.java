package org.cohortium.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class uses only features that {@link Arrows} let its own one use. */
final class OnlyAlongArrows extends ArchCondition<JavaClass> {
    private final String root;

    /** @param root package above all features */
    OnlyAlongArrows(String root) {
        super("use only what the table of arrows allows");
        this.root = root;
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        String[] at = place(user);
        if (!Arrows.knows(at[0])) {
            events.add(
                    SimpleConditionEvent.violated(user, user.getName() + " is in a package without a line in Arrows"));
        }
        user.getDirectDependenciesFromSelf().stream()
                .filter(use -> isOurs(use.getTargetClass()))
                .filter(use -> !Arrows.allow(at[0], at[1], place(use.getTargetClass())[0]))
                .forEach(use -> events.add(SimpleConditionEvent.violated(user, use.getDescription())));
    }

    private boolean isOurs(JavaClass target) {
        return target.getPackageName().startsWith(root + ".");
    }

    /** Feature and room, each possibly empty. */
    private String[] place(JavaClass type) {
        String[] names =
                (type.getPackageName() + "..").substring(root.length() + 1).split("\\.", -1);
        return new String[] {names[0], names[1]};
    }
}
