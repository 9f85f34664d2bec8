using Microsoft.CodeAnalysis.Text;

namespace ComplianceCheck.Mutation;

/// <summary>A small change of the code that a test should notice.</summary>
/// <param name="Room">Room that the file belongs to.</param>
/// <param name="File">Path of the file in the checkout.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Body">Where the body stands that is copied to hold the change.</param>
/// <param name="Span">Where the code stands that is changed.</param>
/// <param name="Text">What stands there instead.</param>
/// <param name="Shown">Both, to be read.</param>
internal sealed record Change(string Room, string File, int Line, Body Body, TextSpan Span, string Text, string Shown);
