package org.cohortium.architecture.planted.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class SettersOnEntity {
    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }
}
