package org.scrfindings.api.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Parameters that are described once, under their names, and referred to wherever an operation has them. */
final class SharedParameters {

    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    SharedParameters(List<Parameter> shared) {
        shared.forEach(CommonParameters::describe);
        shared.forEach(parameter -> byName.put(parameter.getName(), parameter));
    }

    void addTo(Components components) {
        byName.forEach(components::addParameter);
    }

    /** One that differs in anything is another and stays where it is. */
    void referTo(Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(
                    operation.getParameters().stream().map(this::reference).toList());
        }
    }

    private Parameter reference(Parameter parameter) {
        return parameter.equals(byName.get(parameter.getName()))
                ? OASFactory.createParameter().ref(parameter.getName())
                : parameter;
    }
}
