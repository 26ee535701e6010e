using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Binding;

/// <summary>
/// Finds the connector, the method and the kind a guide is about: by front matter, else by path, else by
/// title.
/// </summary>
public sealed class GuideBinder
{
    private readonly ConnectorIndex _index;

    public GuideBinder(IReadOnlyList<Connector> connectors) => _index = new ConnectorIndex(connectors);

    /// <summary>Binds one guide; its text need not be read for that.</summary>
    /// <param name="path">The file, relative to the guides' root, with <c>/</c>.</param>
    /// <param name="front">What the guide says about itself.</param>
    /// <param name="title">The guide's title without a hub's name.</param>
    /// <param name="file">The guide's file, for the finding.</param>
    /// <param name="diagnostics">
    /// Gets <c>guide-unbound</c> or <c>auth-mismatch</c> with what was probably meant.
    /// </param>
    /// <returns>Null if the guide is not bound; there is a finding then.</returns>
    public GuideBinding? Bind(
        string path, FrontMatter front, Located<TemplateText>? title, SourceFile file,
        DiagnosticBag diagnostics)
    {
        var place = GuidePath.Of(path, key => _index.Find(key) is not null);
        var titled = _index.Titled(title?.Value.ToString() ?? "");
        var unbound = new UnboundGuide(_index, path, front, title, file, diagnostics);
        if (front.Kind is { } written && GuideKinds.FromSlug(written.Value) is null)
        {
            return unbound.KindUnknown(written);
        }

        if (Connector(front, place, titled) is not { } connector)
        {
            return titled.Count > 1 ? unbound.TitleAmbiguous(titled) : unbound.ConnectorUnknown();
        }

        if (Method(connector, front, place, titled) is not { } found)
        {
            return unbound.MethodUnknown(connector, place.Name);
        }

        var isNamed = front.Auth is not null || front.Slug is not null || place.Name is not null;
        if (!isNamed && unbound.Contradicts(connector, found.Method) is { } other)
        {
            return unbound.MethodUnknown(connector, other);
        }

        var (method, source) = found;
        var kind = (front.Kind is { } k ? GuideKinds.FromSlug(k.Value) : null) ?? place.Kind
            ?? GuideKind.LinkAccount;
        return new GuideBinding(connector, method, kind, SlugOf(front, place, method), source);
    }

    private Connector? Connector(
        FrontMatter front, GuidePath place, IReadOnlyList<(Connector Connector, AuthMethod Method)> titled)
    {
        if (front.Connector is { } named)
        {
            return _index.Find(named.Value);
        }

        if (place.Key is { } key)
        {
            return _index.Find(key);
        }

        return titled.Count == 1 ? titled[0].Connector : null;
    }

    private static (AuthMethod Method, BindingSource Source)? Method(
        Connector connector,
        FrontMatter front,
        GuidePath place,
        IReadOnlyList<(Connector Connector, AuthMethod Method)> titled)
    {
        if (front.Auth is { } auth)
        {
            return With(ConnectorIndex.Method(connector, auth.Value), BindingSource.FrontMatter);
        }

        var source = front.Connector is not null ? BindingSource.FrontMatter : BindingSource.Path;
        var name = front.Slug?.Value ?? place.Name;
        if (name is not null && connector.Methods.FirstOrDefault(method => method.Slug == name) is { } named)
        {
            return (named, front.Slug is not null ? BindingSource.FrontMatter : source);
        }

        if (titled.FirstOrDefault(pair => pair.Connector == connector).Method is { } byTitle)
        {
            return (byTitle, BindingSource.Title);
        }

        var isPlain = place.Name is null || (place.Key is null && front.Connector is not null);
        return isPlain && connector.Methods is [var only] ? (only, source) : null;
    }

    private static (AuthMethod Method, BindingSource Source)? With(
        AuthMethod? method, BindingSource source) =>
        method is null ? null : (method, source);

    // A path that follows the layout names its address itself, so that two guides of one method can stand
    // side by side.
    private static string SlugOf(FrontMatter front, GuidePath place, AuthMethod method)
    {
        var wanted = front.Slug?.Value ?? (place is { Key: not null, Kind: not null } ? place.Name : null);
        return wanted is not null && Slug.Of(wanted) is { Length: > 0 } slug ? slug : method.Slug;
    }
}
