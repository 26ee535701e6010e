using System.Collections.Frozen;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>
/// Words that tell, beside a name, whether a company is meant. English and German; case does not count.
/// </summary>
internal static class NameWords
{
    /// <summary>
    /// Words for what a company has and a command has not: "the Merge integration", "Merge API".
    /// </summary>
    public static readonly FrozenSet<string> OfCompany = Set("""
        api apis sdk sdks inc gmbh llc ltd integration integrations integrator connector connectors platform
        dashboard docs documentation webhook webhooks staff engineer engineers employees support representative
        marketplace logo onboarding link website
        integrationen plattform schnittstelle dokumentation mitarbeiter
        """);

    /// <summary>
    /// Words for what a company has and a command may act on: "your Merge account", "Merge accounts in
    /// HubSpot".
    /// </summary>
    public static readonly FrozenSet<string> Shared = Set("""
        account accounts app apps application token tokens credential credentials login sign-in
        customer customers admin admins administrator server servers
        organization organisation tenant workspace subscription invitation partner linked-account
        konto kontos konten kunde kunden zugang zugangsdaten schlüssel
        """);

    /// <summary>
    /// Words for what companies and ordinary things have: "the Segment key", "the Merge page".
    /// </summary>
    public static readonly FrozenSet<string> Perhaps = Set("""
        key keys user users page pages service services client clients id plan environment profile endpoint callback
        url address email secret component sync syncs console help hub portal sandbox backend security status
        infrastructure product products setup team pricing contract connect magic unified nutzer benutzer dienst
        window screen panel file files document documents list lists folder folders company companies
        people person view model
        """);

    /// <summary>
    /// Words that other products put beside such a name: "the Merge button", "Merge Requests", "Box Plot".
    /// </summary>
    public static readonly FrozenSet<string> OfOther = Set("""
        button buttons option options tab menu icon dialog dialogue command checkbox toggle switch field
        fields tag tags code codes
        cell cells column columns row rows record records contact contacts duplicate duplicates branch
        branches commit commits
        conflict conflicts queue queues request requests pull pr mr sort tool tools feature function
        functionality mode node action
        step statement keyword clause operator method strategy section entry item
        setting value label pane
        pdf sheet sheets table tables query queries
        type style
        plot plots chart office score scores spring shadow size sizes number set
        deal deals ticket tickets
        lead leads permission permissions privilege privileges wizard street road avenue lane
        square & all selected and or changes vars variable variables base sort train
        schaltfläche knopf option befehl feld felder spalte spalten zeile zeilen zelle zellen menü reiter
        konflikt konflikte anfrage
        zweig zweige werkzeug dialogfeld kästchen commits
        name names time times rate rates limit limits count growth
        """);

    /// <summary>Before the name of a button, tab or command.</summary>
    public static readonly FrozenSet<string> NounsOfLabel = Set("""
        button option tab menu icon dialog command checkbox toggle switch item action link entry setting
        keyword function field
        permission role method scope employee person colleague funktion taste rolle berechtigung mitarbeiter
        step node tool statement labelled labeled schaltfläche knopf option befehl reiter menü menüpunkt
        eintrag
        """);

    /// <summary>Verbs for what is done to a button and not to a company.</summary>
    public static readonly FrozenSet<string> Pressing = Set("""
        click clicks clicking clicked tap tapping press pressing press hit push right-click double-click hover
        klicken klicke klick tippen tippe drücken drücke
        """);

    /// <summary>Verbs for what is done to an entry of a menu, and sometimes to a company in a list.</summary>
    public static readonly FrozenSet<string> Choosing = Set("""
        choose chooses choosing chosen select selects selecting selected pick picking open opens opening
        toggle tick untick check
        uncheck expand highlight use run wählen wähle auswählen öffnen öffne
        """);

    /// <summary>Words before a company that somebody deals with.</summary>
    public static readonly FrozenSet<string> Prepositions = Set("""
        to with from by via through in into for of using at about inside within on between like without
        against behind toward towards
        than as mit von bei zu über durch für aus ohne an gegen nach in zwischen wie
        """);

    /// <summary>Before a noun; a company's name alone has none.</summary>
    public static readonly FrozenSet<string> Determiners = Set("""
        the a an this that these those your our their its his her my each every any another both all no some
        two three several multiple
        many other such which whose it them der die das den dem des ein eine einen einem einer eines ihr
        ihre ihren ihrem ihrer kein
        keine keinen jede jeder jedes jeden diese dieser dieses diesen mein meine alle beide zwei mehrere
        """);

    /// <summary>Before a thing on the page; a company is neither the second nor the empty one.</summary>
    public static readonly FrozenSet<string> Adjectives = Set("""
        first second third fourth last next previous same single right left upper lower top bottom empty
        large small big grey gray white blue red green new old whole entire correct wrong
        erste ersten zweite zweiten dritte dritten letzte letzten nächste nächsten leere leeren
        """);

    /// <summary>Before a value of a form or a drawing: "the shape Box", "The pattern is Plaid".</summary>
    public static readonly FrozenSet<string> Traits = Set("""
        mode type kind pattern shape colour color scale curve theme stage state status format style value default
        strategy position side layout action actions option options command commands button buttons permission
        permissions setting settings menu step unit units names
        """);

    /// <summary>Labels of buttons, which are listed with one another: "Merge and Cancel".</summary>
    public static readonly FrozenSet<string> Commands = Set("""
        add append archive assign back cancel clear clone close combine copy create delete discard duplicate edit
        export filter import insert join keep lock move next none overwrite remove rename replace reset restore
        save skip sort split undo unlink unmerge update view
        abbrechen löschen speichern teilen trennen bearbeiten umbenennen ersetzen überspringen
        """);

    /// <summary>Words after "&amp;" in the name of another firm.</summary>
    public static readonly FrozenSet<string> Kin =
        Set("sons son daughters brothers sisters partners co company söhne");

    /// <summary>Verbs that are no nouns: in a title too, they are said of a company.</summary>
    public static readonly FrozenSet<string> Modals =
        Set("will won't can cannot can't may must should is isn't has does doesn't never only wird kann darf");

    /// <summary>Words that follow a company at the beginning of a sentence.</summary>
    public static readonly FrozenSet<string> Verbs = Set("""
        lets can cannot can't will won't would may might must should is isn't was are has hasn't had does
        doesn't did never only also
        always automatically then now uses needs wants asks reads writes connects supports requires sends
        shows gives gets
        keeps receives provides offers provides encrypts refreshes pulls fetches syncs works handles checks
        verifies validates
        makes takes creates opens helps allows enables sees acts accesses manages hosts processes deletes
        removes waits starts stops adds notifies retries protects powers brings knows expects tells says
        displays redirects signs subscribes follows recommends normalizes normalises 
        wants believes trusts owns acts transfers collects combines serves integrates accepts cares uses
        kann können wird ist hat fragt liest schreibt verbindet speichert braucht benötigt unterstützt
        synchronisiert zeigt sendet darf
        muss soll erhält bietet erstellt öffnet ruft nutzt verwendet prüft fordert verlangt überträgt
        verarbeitet löscht
        """);

    /// <summary>
    /// First words of a sentence that are followed by a company and are no part of its name; a name such as
    /// <c>Jane Finch</c> or <c>Mail Merge</c> begins otherwise.
    /// </summary>
    public static readonly FrozenSet<string> Leading = Set("""
        nowadays everywhere elsewhere instead only even just maybe perhaps soon today always thus still yet
        a an the this that your our if when once after before while because since until unless as although
        though whether how why what
        where who which and but or so then also not now only let ask use give link connect disconnect
        reconnect allow add remove install
        uninstall authorize authorise invite open see contact visit tell grant go sign log enable disable
        start stop create set choose
        select find follow trust share send get keep make read write try call email check confirm contact
        notify inform thank does do
        is are can will did should must may has have was were been provide put return switch test verify
        wait watch whitelist allowlist
        connecting using linking adding installing authorizing inviting about meet access approve accept
        configure view manage revoke
        enter type paste name call rename label register ping activate deactivate pair block
        unblock join
        whenever currently usually normally sometimes afterwards later here there next finally first optionally
        otherwise alternatively however meanwhile both neither either nor
        permit integrate need want let's before please with to from by via through in into for of at inside
        on behind without under
        verbinden wenn sobald bevor nachdem weil damit dass ob wie warum was wo und oder aber öffnen fügen
        erlauben bitten laden fragen
        mit von bei zu über durch für aus ohne an gegen nach im zwischen da nun jetzt dann hier auch
        """);

    /// <summary>Words for things that are not a company: "Merge is a permission".</summary>
    public static readonly FrozenSet<string> Kinds = Set("""
        button option tab menu checkbox toggle switch command keyword operator field value function method clause
        label permission privilege role scope verb word schaltfläche option befehl funktion feld berechtigung recht
        rolle
        """);

    /// <summary>Words before a further step of an instruction.</summary>
    public static readonly FrozenSet<string> Sequels = Set("then and or please now finally dann");

    /// <summary>Before a person's name.</summary>
    public static readonly FrozenSet<string> Titles = Set("mr mrs ms miss dr prof sir herr frau");

    /// <summary>The places of a provider that list companies.</summary>
    public static readonly FrozenSet<string> Directories = Set("""
        apps app integrations integration marketplace extensions add-ons addons plugins partners directory
        connections vendors
        providers store gallery connected authorized installed erweiterungen integrationen
        """);

    /// <summary>Words in the label of a field whose value is a company.</summary>
    public static readonly FrozenSet<string> Owners = Set("""
        app application client vendor issuer provider company integration partner owner user ref referrer source
        utm_source
        """);

    /// <summary>Parts of a name in code that credentials for a company have.</summary>
    public static readonly FrozenSet<string> OfCredential = Set("""
        api token secret oauth sdk webhook integration connector sync credentials signature powered konto schlüssel
        """);

    /// <summary>Parts that only a name in code for somebody's property has.</summary>
    public static readonly FrozenSet<string> OfAccount = Set(
        "account auth key login workspace tenant org organization");

    /// <summary>
    /// The same in names such as <c>FINCH_CLIENT_ID</c>; <c>merge_user_id</c> may name an operation.
    /// </summary>
    public static readonly FrozenSet<string> OfSetting = Set("""
        user app client id link connect url host service env prod production staging dev redirect nutzer
        """);

    /// <summary>Words before which a noun is complete: "draw a Box around it".</summary>
    public static readonly FrozenSet<string> Functional = Set("""
        around over under after before until per next near when if because while which who where and or so but
        below above here there back again twice contains containing holding named called
        """);

    /// <summary>Words with which the object of a sentence begins.</summary>
    public static readonly FrozenSet<string> Objects = Set(
        "the a an your its our their it them every each any new");

    /// <summary>After "API": the name is the company's, and not a command with an object.</summary>
    public static readonly FrozenSet<string> OfApi = Set(
        "key keys token tokens access docs reference documentation url endpoint endpoints credentials client and "
        + "window popup dialog page screen form");

    /// <summary>The words that join the items of a list, for use in a pattern.</summary>
    public const string Joins = "(and|or|und|oder)";

    /// <summary>Whether a word, in lower case as it is written, joins the items of a list.</summary>
    public static bool IsJoin(string word) => word is "and" or "or" or "und" or "oder";

    private static FrozenSet<string> Set(string words) => words
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
