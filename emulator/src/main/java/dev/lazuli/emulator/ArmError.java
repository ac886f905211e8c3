package dev.lazuli.emulator;

import dev.lazuli.model.Problem;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What Azure Resource Manager refuses, with its own codes: {@code {"error":{"code","message","target","details"}}}.
 *
 * <p>The codes are those of "Troubleshoot common Azure deployment errors" in Microsoft's documentation.
 */
final class ArmError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Problem> details;

    ArmError(int status, String code, String message) {
        this(status, code, message, List.of());
    }

    ArmError(int status, String code, String message, List<Problem> details) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.details = List.copyOf(details);
    }

    static ArmError resourceGroupNotFound(String name) {
        return new ArmError(404, "ResourceGroupNotFound", "Resource group '" + name + "' could not be found.");
    }

    static ArmError notFound(Address address) {
        return new ArmError(
                404,
                "ResourceNotFound",
                "The Resource '" + address.typeAndNames() + "'"
                        + address.id()
                                .resourceGroupName()
                                .map(" under resource group '%s'"::formatted)
                                .orElse("")
                        + " was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix");
    }

    static ArmError parentNotFound(String parent) {
        return new ArmError(
                404,
                "ParentResourceNotFound",
                "Can not perform requested operation on nested resource. Parent resource '" + parent + "' not found.");
    }

    static ArmError invalidContent(String what) {
        return new ArmError(
                400,
                "InvalidRequestContent",
                "The request content was invalid and could not be deserialized: '" + what + "'.");
    }

    static ArmError methodNotSupported(String method) {
        return new ArmError(
                405, "MethodNotAllowed", "The requested resource does not support http method '" + method + "'.");
    }

    String code() {
        return code;
    }

    Response response() {
        var error = new LinkedHashMap<String, Value>();
        error.put("code", Value.text(code));
        error.put("message", Value.text(String.valueOf(getMessage())));
        if (details.size() == 1) {
            error.put("target", Value.text(details.getFirst().where()));
        }
        if (details.size() > 1) {
            error.put(
                    "details", new ArrayValue(details.stream().map(this::detail).toList()));
        }
        return Response.json(status, ObjectValue.EMPTY.with("error", new ObjectValue(error)));
    }

    private Value detail(Problem problem) {
        return ObjectValue.EMPTY
                .with("code", Value.text(code))
                .with("target", Value.text(problem.where()))
                .with("message", Value.text(problem.toString()));
    }
}
