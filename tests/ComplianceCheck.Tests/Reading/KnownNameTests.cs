using System.Reflection;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading;

public sealed class KnownNameTests
{
    // These two say that a text has no role, and so have no words.
    private static readonly string[] NoRoles = [Roles.Unknown, Roles.LeadIn];

    [Fact]
    public void The_roles_that_code_names_are_those_of_the_lexicon() =>
        Constants(typeof(Roles)).Except(NoRoles).ShouldBe(Lexicon.BuiltIn.Keys("roles"), ignoreOrder: true);

    [Fact]
    public void No_role_of_the_lexicon_is_called_as_if_it_were_none() => Lexicon.BuiltIn.Keys("roles").Intersect(NoRoles).ShouldBeEmpty();

    [Fact]
    public void The_topics_that_code_names_are_in_the_lexicon() =>
        Constants(typeof(Topics)).Except(Lexicon.BuiltIn.Keys("topics")).ShouldBeEmpty();

    private static string[] Constants(Type names) =>
        [.. names.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];
}
