using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LinkHub.Themes.Compiling;

/// <summary>
/// Adds to the code of templates what keeps them from running without end: each turn of a loop asks whether
/// there is time left, and each call whether there is room on the stack, as no program survives a full one.
/// </summary>
/// <remarks>No line moves, so that errors are still said at their places.</remarks>
/// <param name="meaning">What the code means, before anything is added.</param>
internal sealed class BoundedCode(SemanticModel meaning) : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax AskForTime = SyntaxFactory.ParseStatement("NextTurn();");

    private static readonly StatementSyntax AskForRoom = SyntaxFactory.ParseStatement(
        "global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();");

    private static readonly ExpressionSyntax HasRoom = SyntaxFactory.ParseExpression(
        "global::LinkHub.Themes.Rendering.CallDepth.HasRoom()");

    private bool _isStatic;

    /// <summary>The same code with both questions in it.</summary>
    public SyntaxNode Of(SyntaxNode code) => Visit(code);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var before = _isStatic;
        _isStatic = node.Modifiers.Any(SyntaxKind.StaticKeyword) || IsNested(node);
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        _isStatic = before;
        return visited switch
        {
            { Body: { } body } => visited.WithBody(First(body, AskForRoom)),
            { ExpressionBody: { } arrow } when GivesNothing(meaning.GetDeclaredSymbol(node)) => visited
                .WithExpressionBody(null).WithSemicolonToken(default).WithBody(BlockOf(arrow.Expression)),
            { ExpressionBody: { } arrow } => visited.WithExpressionBody(Asking(arrow)),
            _ => visited,
        };
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var before = _isStatic;
        _isStatic = _isStatic || node.Modifiers.Any(SyntaxKind.StaticKeyword);
        var visited = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        _isStatic = before;
        return visited switch
        {
            { Body: { } body } => visited.WithBody(First(body, AskForRoom)),
            { ExpressionBody: { } arrow } when GivesNothing(
                meaning.GetDeclaredSymbol(node) as IMethodSymbol) =>
                visited.WithExpressionBody(null).WithSemicolonToken(default)
                    .WithBody(BlockOf(arrow.Expression)),
            { ExpressionBody: { } arrow } => visited.WithExpressionBody(Asking(arrow)),
            _ => visited,
        };
    }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var before = _isStatic;
        _isStatic = node.Modifiers.Any(SyntaxKind.StaticKeyword) || IsNested(node);
        var visited = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        _isStatic = before;
        return visited.ExpressionBody is { } arrow ? visited.WithExpressionBody(Asking(arrow)) : visited;
    }

    public override SyntaxNode? VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        var visited = (AccessorDeclarationSyntax)base.VisitAccessorDeclaration(node)!;
        return visited switch
        {
            { Body: { } body } => visited.WithBody(First(body, AskForRoom)),
            { ExpressionBody: { } arrow } when GivesNothing(meaning.GetDeclaredSymbol(node)) => visited
                .WithExpressionBody(null).WithSemicolonToken(default).WithBody(BlockOf(arrow.Expression)),
            { ExpressionBody: { } arrow } => visited.WithExpressionBody(Asking(arrow)),
            _ => visited,
        };
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        Bounded((LambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!, node);

    public override SyntaxNode? VisitParenthesizedLambdaExpression(
        ParenthesizedLambdaExpressionSyntax node) =>
        Bounded((LambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!, node);

    public override SyntaxNode? VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        var visited = (AnonymousMethodExpressionSyntax)base.VisitAnonymousMethodExpression(node)!;
        return visited.WithBlock(First(visited.Block, AskForRoom));
    }

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        Bounded(
            (WhileStatementSyntax)base.VisitWhileStatement(node)!, n => n.Statement,
            (n, s) => n.WithStatement(s));

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        Bounded(
            (DoStatementSyntax)base.VisitDoStatement(node)!, n => n.Statement, (n, s) => n.WithStatement(s));

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        Bounded(
            (ForStatementSyntax)base.VisitForStatement(node)!, n => n.Statement,
            (n, s) => n.WithStatement(s));

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) => Bounded(
        (ForEachStatementSyntax)base.VisitForEachStatement(node)!, n => n.Statement,
        (n, s) => n.WithStatement(s));

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) => Bounded(
        (ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!,
        n => n.Statement,
        (n, s) => n.WithStatement(s));

    // A jump back is a loop, too.
    public override SyntaxNode? VisitLabeledStatement(LabeledStatementSyntax node) => Bounded(
        (LabeledStatementSyntax)base.VisitLabeledStatement(node)!, n => n.Statement,
        (n, s) => n.WithStatement(s));

    private T Bounded<T>(T loop, Func<T, StatementSyntax> body, Func<T, StatementSyntax, T> with)
        where T : StatementSyntax
    {
        // Code without a page at hand is held to the time limit from outside.
        if (_isStatic)
        {
            return loop;
        }

        var statement = body(loop);
        return with(loop, statement is BlockSyntax block
            ? First(block, AskForTime)
            : SyntaxFactory.Block(AskForTime, statement));
    }

    private static bool IsNested(SyntaxNode node) =>
        node.Ancestors().OfType<TypeDeclarationSyntax>().Count() > 1;

    // What follows the brace on its line follows the new statement, so that no line moves.
    private static BlockSyntax First(BlockSyntax block, StatementSyntax statement) => block
        .WithOpenBraceToken(block.OpenBraceToken.WithTrailingTrivia())
        .WithStatements(block.Statements.Insert(
            0, statement.WithTrailingTrivia(block.OpenBraceToken.TrailingTrivia)));

    // An expression calls itself only through a delegate; others pass a function that asks.
    private LambdaExpressionSyntax Bounded(LambdaExpressionSyntax lambda, LambdaExpressionSyntax written)
    {
        if (lambda.Block is { } body)
        {
            return lambda.WithBlock(First(body, AskForRoom));
        }

        var callsDelegate = written.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            meaning.GetSymbolInfo(call).Symbol is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke });
        if (!callsDelegate)
        {
            return lambda;
        }

        var type = meaning.GetTypeInfo(written).ConvertedType as INamedTypeSymbol;
        return GivesNothing(type?.DelegateInvokeMethod)
            ? lambda.WithExpressionBody(null).WithBlock(BlockOf(lambda.ExpressionBody!))
            : lambda.WithExpressionBody(Asking(lambda.ExpressionBody!));
    }

    private static bool GivesNothing(IMethodSymbol? method) =>
        method is null or { ReturnsVoid: true }
            or { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } };

    private static BlockSyntax BlockOf(ExpressionSyntax expression) =>
        SyntaxFactory.Block(AskForRoom, SyntaxFactory.ExpressionStatement(expression));

    private static ArrowExpressionClauseSyntax Asking(ArrowExpressionClauseSyntax arrow) =>
        arrow.Expression is RefExpressionSyntax or ThrowExpressionSyntax
            ? arrow
            : arrow.WithExpression(Asking(arrow.Expression));

    private static ConditionalExpressionSyntax Asking(ExpressionSyntax expression) =>
        SyntaxFactory.ConditionalExpression(
        HasRoom,
        SyntaxFactory.ParenthesizedExpression(expression),
        SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression));
}
