package org.cohortium.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Keeps PrimeFaces from linking its own style sheet: what we need of it is part of ours (see {@link Assets}). */
public class OwnStyles extends ResourceHandlerWrapper {
    public OwnStyles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public boolean isResourceRendered(FacesContext context, String resourceName, String libraryName) {
        boolean theirs = "primefaces".equals(libraryName) && resourceName.endsWith(".css");
        return theirs || super.isResourceRendered(context, resourceName, libraryName);
    }
}
