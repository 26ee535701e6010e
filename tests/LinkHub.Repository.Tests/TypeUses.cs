using Mono.Cecil;

namespace LinkHub.Repository.Tests;

/// <summary>One type of an assembly uses another one of it.</summary>
/// <param name="FromNamespace">The namespace of the type that uses the other.</param>
/// <param name="From">Its name; a nested or compiler-made type counts for the type that declares it.</param>
/// <param name="ToNamespace">The namespace of the type that is used.</param>
/// <param name="To">Its name, with the same meaning.</param>
internal sealed record TypeUse(string FromNamespace, string From, string ToNamespace, string To);

/// <summary>Finds which types of an assembly use which: in signatures, attributes and methods.</summary>
internal static class TypeUses
{
    /// <summary>Each use once. Types without a namespace are the compiler's and are left out.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    public static IReadOnlyList<TypeUse> In(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        var uses =
            from type in module.GetTypes()
            from used in Signature(type).Concat(type.Methods.SelectMany(OfMethod)).SelectMany(Parts)
            where used.Scope is ModuleDefinition
            let outer = Outermost(type)
            let other = Outermost(used)
            where outer.Namespace.Length > 0 && other.Namespace.Length > 0
            select new TypeUse(outer.Namespace, outer.Name, other.Namespace, other.Name);
        return [.. uses.Distinct()];
    }

    /// <summary>The types of an assembly that use one of some types of other assemblies, ordinal order.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="foreign">The other types' full names.</param>
    /// <returns>Full names; a nested or compiler-made type counts for the type that declares it.</returns>
    public static IReadOnlyList<string> UsersOf(string assembly, params string[] foreign)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        var users =
            from type in module.GetTypes()
            from used in Signature(type).Concat(type.Methods.SelectMany(OfMethod)).SelectMany(Parts)
            where foreign.Contains(used.FullName)
            select Outermost(type).FullName;
        return [.. users.Distinct().Order(StringComparer.Ordinal)];
    }

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } around)
        {
            type = around;
        }

        return type;
    }

    private static IEnumerable<TypeReference?> Signature(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.GenericParameters.SelectMany(Constraints),
        .. type.Fields.Select(field => field.FieldType),
        .. OfAttributes(type),
        .. type.Fields.SelectMany(OfAttributes),
        .. type.Properties.SelectMany(OfAttributes),
    ];

    private static IEnumerable<TypeReference?> OfMethod(MethodDefinition method) =>
    [
        .. OfReference(method),
        .. method.GenericParameters.SelectMany(Constraints),
        .. OfAttributes(method),
        .. method.HasBody ? OfBody(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> OfBody(Mono.Cecil.Cil.MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. body.Instructions.SelectMany(instruction => OfReference(instruction.Operand)),
    ];

    private static IEnumerable<TypeReference?> OfReference(object? reference) => reference switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. OfReference(method.ElementMethod), .. method.GenericArguments],
        MethodReference method =>
        [
            method.DeclaringType,
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
        ],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Constraints(GenericParameter parameter) =>
        parameter.Constraints.Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference?> OfAttributes(ICustomAttributeProvider member) =>
        from attribute in member.CustomAttributes
        from used in attribute.ConstructorArguments.Select(argument => argument.Value as TypeReference)
            .Prepend(attribute.AttributeType)
        select used;

    // A list of arrays of steps uses the step.
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic =>
            generic.GenericArguments.Prepend(generic.ElementType).SelectMany(Parts),
        TypeSpecification specific => Parts(specific.ElementType),
        _ => [type],
    };
}
