using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>The words that headings show section roles by (<c>rules/lexicon/roles.yaml</c>), in an order that decides.</summary>
/// <param name="Roles">The roles.</param>
internal sealed record RoleWords(IReadOnlyList<RoleWords.Role> Roles) : IWordFile<RoleWords>
{
    // What a role is told by is kept in the bits of a number.
    private const int MostRoles = 64;

    /// <inheritdoc/>
    public static string FileName => "roles";

    /// <inheritdoc/>
    public static RoleWords Read(WordReader file)
    {
        var roles = file.Named((name, role) =>
        {
            var (any, none, titles) = (role.OptionalWords("any"), role.OptionalWords("none"), role.OptionalWords("titles"));
            return new Role(name, [.. any], [.. none.Without(any)], [.. titles]);
        });
        if (roles.Count > MostRoles)
        {
            file.Report(roles[MostRoles].Name, "roles-too-many", $"{MostRoles}");
        }

        return new([.. roles.Take(MostRoles)]);
    }

    /// <summary>A role.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Any">A part of a heading with one of these has it …</param>
    /// <param name="None">… unless it has one of these.</param>
    /// <param name="Titles">A part that is one of these has it.</param>
    internal sealed record Role(string Name, IReadOnlyList<string> Any, IReadOnlyList<string> None, IReadOnlyList<string> Titles);
}
