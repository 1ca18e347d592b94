package org.cohortium.it.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import org.cohortium.it.Deployments;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.internal.weaving.PersistenceWeavedChangeTracking;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WeavingIT {
    @PersistenceContext
    private EntityManager entities;

    @Deployment
    static WebArchive cohortium() {
        return Deployments.cohortiumWith(WeavingIT.class);
    }

    @Test
    void everyEntityIsWeaved() {
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty().allSatisfy(entity -> {
            assertThat(entity.getJavaType()).isAssignableTo(PersistenceWeaved.class);
            assertThat(entity.getJavaType()).isAssignableTo(PersistenceWeavedChangeTracking.class);
        });
    }

    @Test
    void everyEntityReadsItsTable() {
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            assertThat(entities.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                            .setMaxResults(1)
                            .getResultList())
                    .as(entity.getName())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }
}
