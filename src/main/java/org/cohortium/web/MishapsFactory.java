package org.cohortium.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Mishaps} in front of Faces' own handling. Named in faces-config.xml. */
public class MishapsFactory extends ExceptionHandlerFactory {
    public MishapsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Mishaps(getWrapped().getExceptionHandler());
    }
}
