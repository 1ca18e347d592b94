package org.cohortium.architecture.planted.person;

import org.apache.poi.ss.usermodel.CellType;

public record PoiOutside(CellType type) {}
