using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceCheck.Mutation;

/// <summary>
/// Code that can stand several times in one member, once for each change and once as it is. Whole bodies are copied rather than expressions,
/// so that a change spoils no declaration of a variable for the others.
/// </summary>
internal sealed record Body(SyntaxNode Node, BodyForm Form)
{
    /// <summary>What is to be replaced: with a body after an arrow, the semicolon too.</summary>
    public TextSpan Span => Node is ArrowExpressionClauseSyntax arrow && arrow.Parent!.GetLastToken() is var last && last.IsKind(SyntaxKind.SemicolonToken)
        ? TextSpan.FromBounds(arrow.SpanStart, last.Span.End)
        : Node.Span;

    /// <summary>What the changes are made in.</summary>
    public SyntaxNode Code => Node is ArrowExpressionClauseSyntax arrow ? arrow.Expression : Node;

    /// <summary>The body that a member, an accessor or an initial value has; null where there is none that can be copied.</summary>
    public static Body? Of(SyntaxNode node) => node switch
    {
        BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax } => new Body(node, BodyForm.Block),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax } => new Body(node, BodyForm.Getter),
        ArrowExpressionClauseSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax } arrow => new Body(node, Returns(arrow.Parent!) ? BodyForm.Value : BodyForm.Statement),
        ExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } } => new Body(node, BodyForm.Initial),
        ExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax field } } when !field.Modifiers.Any(SyntaxKind.ConstKeyword) => new Body(node, BodyForm.Initial),
        _ => null,
    };

    private static bool Returns(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax type } => !type.Keyword.IsKind(SyntaxKind.VoidKeyword),
        AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        _ => member is not (ConstructorDeclarationSyntax or DestructorDeclarationSyntax),
    };
}
