using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceCheck.Mutation;

/// <summary>Finds what can be changed in a file. It goes by the syntax alone; what does not compile is left out afterwards.</summary>
internal sealed class ChangeFinder : CSharpSyntaxWalker
{
    // A character of the private area: it is in no text and in no list of words.
    private const string OtherCharacter = "'\\uE000'";
    private const string OtherText = "\"\\uE000\"";
    private const int ShownLength = 90;
    private const int ShownBefore = 30;

    private static readonly Dictionary<string, string[]> Operators = new()
    {
        ["<"] = ["<=", ">="],
        ["<="] = ["<", ">"],
        [">"] = [">=", "<="],
        [">="] = [">", "<"],
        ["=="] = ["!="],
        ["!="] = ["=="],
        ["&&"] = ["||"],
        ["||"] = ["&&"],
        ["+"] = ["-"],
        ["-"] = ["+"],
        ["*"] = ["/"],
        ["/"] = ["*"],
        ["%"] = ["*"],
        ["&"] = ["|"],
        ["|"] = ["&"],
        ["++"] = ["--"],
        ["--"] = ["++"],
        ["+="] = ["-="],
        ["-="] = ["+="],
        ["|="] = ["&="],
        ["&="] = ["|="],
        ["??="] = ["="],
    };

    private static readonly Dictionary<string, string> Calls = new()
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["ThenBy"] = "ThenByDescending",
        ["Take"] = "Skip",
        ["Skip"] = "Take",
        ["TakeWhile"] = "SkipWhile",
        ["SkipWhile"] = "TakeWhile",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
        ["IndexOf"] = "LastIndexOf",
        ["LastIndexOf"] = "IndexOf",
        ["IndexOfAny"] = "LastIndexOfAny",
        ["TrimStart"] = "TrimEnd",
        ["TrimEnd"] = "TrimStart",
        ["UnionWith"] = "ExceptWith",
        ["Floor"] = "Ceiling",
        ["Ceiling"] = "Floor",
    };

    private static readonly HashSet<string> Steps = ["Where", "Distinct", "DistinctBy", "Reverse", "Trim", "TrimStart", "TrimEnd", "Skip", "Take", "OrderBy", "OrderByDescending", "OfType", "Concat", "Except"];

    private readonly string room;
    private readonly string file;
    private readonly SourceText source;
    private readonly List<Change> found = [];
    private Body? body;

    private ChangeFinder(string room, string file, SourceText source) => (this.room, this.file, this.source) = (room, file, source);

    /// <summary>All changes of a file, in the order of the text.</summary>
    public static List<Change> Find(string room, string file, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview));
        var finder = new ChangeFinder(room, file, tree.GetText());
        finder.Visit(tree.GetRoot());
        return finder.found;
    }

    public override void Visit(SyntaxNode? node)
    {
        // Messages of exceptions are for the developer, names and attributes no code.
        if (node is null or AttributeListSyntax or ThrowExpressionSyntax or ThrowStatementSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
        {
            return;
        }

        var own = body is null ? Body.Of(node) : null;
        body ??= own;
        if (body is not null)
        {
            Try(node);
        }

        base.Visit(node);
        if (own is not null)
        {
            body = null;
        }
    }

    private void Try(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary:
                Binary(binary);
                break;
            case AssignmentExpressionSyntax assignment:
                Swap(assignment.OperatorToken);
                break;
            case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.LogicalNotExpression) || prefix.IsKind(SyntaxKind.UnaryMinusExpression):
                Add(prefix.Span, prefix.Operand.ToString());
                break;
            case PrefixUnaryExpressionSyntax prefix:
                Swap(prefix.OperatorToken);
                break;
            case PostfixUnaryExpressionSyntax postfix:
                Swap(postfix.OperatorToken);
                break;
            case IsPatternExpressionSyntax pattern:
                Add(pattern.Span, $"!({pattern})");
                break;
            case BinaryPatternSyntax pattern:
                Add(pattern.Span, pattern.Left.ToString());
                Add(pattern.Span, pattern.Right.ToString());
                break;
            case RelationalPatternSyntax pattern:
                Swap(pattern.OperatorToken);
                break;
            case UnaryPatternSyntax pattern:
                Add(pattern.Span, pattern.Pattern.ToString());
                break;
            case ConditionalExpressionSyntax choice:
                Add(choice.Span, $"({choice.WhenTrue})");
                Add(choice.Span, $"({choice.WhenFalse})");
                break;
            case IfStatementSyntax statement:
                Add(statement.Condition.Span, $"({statement.Condition}) || true");
                Never(statement.Condition);
                break;
            case WhenClauseSyntax clause:
                Add(clause.Condition.Span, $"({clause.Condition}) || true");
                Never(clause.Condition);
                break;
            case WhileStatementSyntax loop:
                Never(loop.Condition);
                break;
            case ForStatementSyntax { Condition: { } condition }:
                Never(condition);
                break;
            case SwitchExpressionSyntax choice:
                Arms(choice);
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                Call(call, access);
                break;
            case LiteralExpressionSyntax literal:
                Literal(literal);
                break;
            case StatementSyntax statement when IsStep(statement):
                Add(statement.Span, ";");
                break;
        }
    }

    private static bool IsStep(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax step => !step.Expression.ToString().StartsWith("Argument", StringComparison.Ordinal),
        BreakStatementSyntax => statement.Parent is not SwitchSectionSyntax,
        ReturnStatementSyntax { Expression: null } or ContinueStatementSyntax or YieldStatementSyntax => true,
        _ => false,
    };

    private void Binary(BinaryExpressionSyntax binary)
    {
        foreach (var other in Operators.GetValueOrDefault(binary.OperatorToken.Text, []))
        {
            Add(binary.Span, $"(({binary.Left}) {other} ({binary.Right}))", $"{binary.Left} {other} {binary.Right}");
        }

        if (binary.OperatorToken.Text is "&&" or "||" or "??")
        {
            Add(binary.Span, binary.Left.ToString());
            Add(binary.Span, $"({binary.Right})");
        }
    }

    private void Swap(SyntaxToken sign)
    {
        foreach (var other in Operators.GetValueOrDefault(sign.Text, []))
        {
            Add(sign.Span, other, sign.Parent!.ToString().Replace(sign.Text, other, StringComparison.Ordinal), sign.Parent.ToString());
        }
    }

    // The condition stands, for it may declare what is used later.
    private void Never(ExpressionSyntax condition) => Add(condition.Span, $"({condition}) && false");

    private void Arms(SwitchExpressionSyntax choice)
    {
        for (var i = 0; i + 1 < choice.Arms.Count; i++)
        {
            Add(TextSpan.FromBounds(choice.Arms[i].SpanStart, choice.Arms[i + 1].SpanStart), "", "(arm left out)", choice.Arms[i].ToString());
        }
    }

    private void Call(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        var name = access.Name.Identifier.Text;
        if (Calls.TryGetValue(name, out var other))
        {
            Add(access.Name.Identifier.Span, other, $"…{other}{call.ArgumentList}", $"…{name}{call.ArgumentList}");
        }

        if (Steps.Contains(name))
        {
            Add(call.Span, access.Expression.ToString(), $"(without {name})");
        }
    }

    private void Literal(LiteralExpressionSyntax literal)
    {
        switch (literal.Token.Value)
        {
            case bool value:
                Add(literal.Span, value ? "false" : "true");
                break;
            case int value:
                Add(literal.Span, (value + 1).ToString(CultureInfo.InvariantCulture), At(literal, value + 1), At(literal, value));
                if (value > 0)
                {
                    Add(literal.Span, (value - 1).ToString(CultureInfo.InvariantCulture), At(literal, value - 1), At(literal, value));
                }

                break;
            case char:
                Add(literal.Span, OtherCharacter, "another character");
                break;
            case string value when !literal.Token.Text.EndsWith("u8", StringComparison.Ordinal):
                Add(literal.Span, OtherText, value.Length == 0 ? "some text" : "other text");
                break;
        }
    }

    // A number alone says too little.
    private static string At(LiteralExpressionSyntax literal, int value) =>
        literal.Parent is BinaryExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax or RelationalPatternSyntax or AssignmentExpressionSyntax
            ? literal.Parent.ToString().Replace(literal.ToString(), value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            : value.ToString(CultureInfo.InvariantCulture);

    private void Add(TextSpan span, string text, string? shown = null, string? before = null)
    {
        var line = source.Lines.GetLineFromPosition(span.Start).LineNumber + 1;
        found.Add(new Change(room, file, line, body!, span, text, Shown(before ?? source.ToString(span), text == ";" ? "(left out)" : shown ?? text)));
    }

    // Long code is shown from a little before the place where it differs.
    private static string Shown(string before, string after)
    {
        (before, after) = (OneLine(before), OneLine(after));
        var from = before.Length + after.Length > ShownLength ? Math.Max(0, before.AsSpan().CommonPrefixLength(after) - ShownBefore) : 0;
        return $"{Cut(before, from)} → {Cut(after, from)}";
    }

    private static string OneLine(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string code, int from) =>
        $"{(from > 0 ? "…" : "")}{code.AsSpan(from, Math.Min(ShownLength, code.Length - from))}{(code.Length - from > ShownLength ? "…" : "")}";
}
