package org.scrfindings.search.project;

/** What became of a decision about a project. Only {@link Made} changed anything. */
public sealed interface ProjectChange {

    record Made(ProjectView project) implements ProjectChange {}

    /** The decision is for a project in another state. */
    record WrongState(String status, String wanted) implements ProjectChange {}

    /** Its last day has passed. */
    record Over() implements ProjectChange {}
}
