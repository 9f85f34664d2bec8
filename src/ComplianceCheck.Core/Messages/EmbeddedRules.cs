using System.Reflection;
using System.Text;

namespace ComplianceCheck.Messages;

/// <summary>The files of <c>rules/</c> that travel inside the program.</summary>
internal static class EmbeddedRules
{
    private const string Root = "rules/";

    /// <summary>The YAML files under a folder of <c>rules/</c>, by name without folder and ending, in ordinal order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Files(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            var path = resource.Replace('\\', '/');
            if (!path.StartsWith(Root + folder, StringComparison.Ordinal))
            {
                continue;
            }

            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            yield return new(Path.GetFileNameWithoutExtension(path), reader.ReadToEnd());
        }
    }
}
