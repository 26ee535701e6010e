#pragma warning disable MA0047 // .NET looks for the hook in no namespace.
/// <summary>
/// Run by .NET in a program that a test starts with <c>DOTNET_STARTUP_HOOKS</c>: when the program ends, it lists
/// the assemblies that were loaded. The name and the missing namespace are what .NET looks for.
/// </summary>
internal static class StartupHook
{
    /// <summary>The variable that names the file for the list.</summary>
    public const string Variable = "LINKHUB_TEST_LOADED";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } file)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllLines(
                file, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!));
        }
    }
}
