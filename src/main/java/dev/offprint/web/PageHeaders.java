package dev.offprint.web;

import dev.offprint.account.CurrentUser;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells the browser's worker of every page which build wrote it and for whom: what it keeps for one reader it must not
 * show to another, and files of one build do not belong to pages of another.
 */
@Provider
public class PageHeaders implements ContainerResponseFilter {

    static final String VERSION = "Offprint-Version";
    static final String READER = "Offprint-Reader";

    @Inject
    Shell shell;

    @Inject
    CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof TemplateInstance) {
            response.getHeaders().putSingle(VERSION, shell.version());
            user.alias().ifPresent(alias -> response.getHeaders().putSingle(READER, alias));
        }
    }
}
