using System.IO.Compression;
using System.Text;
using LinkHub.Guides.Whitelabel;

namespace LinkHub.Guides.Tests.Whitelabel;

/// <summary>A host's name, Harborline, in numbers, in codes of mails, compressed, covered and turned.</summary>
public sealed class EncodedDisguiseTests
{
    private const string Name = "Harborline";
    private const string Secret = "Ask the team of Harborline for a key.";

    private static readonly LeakScanner Scanner = new(new HostWords([Name]));

    [Theory]
    [InlineData("decimal numbers", "String.fromCharCode(72,97,114,98,111,114,108,105,110,101)")]
    [InlineData("decimal numbers within others", "[200, 300, 72, 97, 114, 98, 111, 114, 108, 105, 110, 101, 10]")]
    [InlineData("one number a line", "[\n  72,\n  97,\n  114,\n  98,\n  111,\n  114,\n  108,\n  105,\n  110,\n  101\n]")]
    [InlineData("one number a cell", "| 72 | H |\n| 97 | a |\n| 114 | r |\n| 98 | b |\n| 111 | o |\n| 114 | r |\n| 108 | l |\n| 105 | i |\n| 110 | n |\n| 101 | e |")]
    [InlineData("a function for each", "CHR(72) || CHR(97) || CHR(114) || CHR(98) || CHR(111) || CHR(114) || CHR(108) || CHR(105) || CHR(110) || CHR(101)")]
    [InlineData("hexadecimal numbers", "{0x48, 0x61, 0x72, 0x62, 0x6f, 0x72, 0x6c, 0x69, 0x6e, 0x65}")]
    [InlineData("hexadecimal numbers in markup", "<i>0x48</i>, <i>0x61</i>, <i>0x72</i>, <i>0x62</i>, <i>0x6F</i>, <i>0x72</i>, <i>0x6C</i>, <i>0x69</i>, <i>0x6E</i>, <i>0x65</i>")]
    [InlineData("hexadecimal digits and blanks", "48 61 72 62 6f 72 6c 69 6e 65")]
    [InlineData("hexadecimal digits and colons", "48:61:72:62:6F:72:6C:69:6E:65")]
    [InlineData("a dump", "00000000: 4861 7262 6f72 6c69 6e65 0a")]
    [InlineData("a dump of two lines", "00000000  3d 3d 3d 3d 3d 3d 48 61  72 62 6f 72 6c 69 6e 65  |======Harborli|")]
    [InlineData("a word over two lines of a dump", "00000000  0a 48 61 72 62 6f 72 6c\n00000008  69 6e 65 0a\n")]
    [InlineData("an identifier of 128 bits", "48617262-6f72-6c69-6e65-000000000000")]
    [InlineData("an address of 128 bits", "4861:7262:6f72:6c69:6e65::1")]
    [InlineData("colours", "--a:#486172;--b:#626f72;--c:#6c696e;--d:#650000")]
    [InlineData("code points", "U+0048 U+0061 U+0072 U+0062 U+006F U+0072 U+006C U+0069 U+006E U+0065")]
    [InlineData("octal numbers", "110 141 162 142 157 162 154 151 156 145")]
    [InlineData("binary numbers", "01001000 01100001 01110010 01100010 01101111 01110010 01101100 01101001 01101110 01100101")]
    [InlineData("points of a line", "<polyline points=\"72 97 114 98 111 114 108 105 110 101\"/>")]
    [InlineData("quoted-printable text", "=48=61=72=62=6F=72=6C=69=6E=65")]
    [InlineData("one letter of it", "Subject: Harb=6Frline news")]
    [InlineData("a line that it breaks", "the Harbor=\r\nline team")]
    [InlineData("base32", "JBQXEYTPOJWGS3TFEBSG6Y3T")]
    [InlineData("a certificate", "MIIBCgIBAjETMBEGA1UEAwwKSGFyYm9ybGluZcjJysvMzc7P0NHS09TV1tfY2drb")]
    [InlineData("base64 in percent codes", "?d=%2B%2BSGFyYm9ybGluZSBkb2Nz%3D")]
    [InlineData("a drawing in percent codes", "url(\"data:image/svg+xml,%3Csvg%3E%3Ctext%3EHarbor%3C/text%3E%3Ctext x='9'%3Eline%3C/text%3E%3C/svg%3E\")")]
    [InlineData("a drawing in an address", "<img src=\"data:image/svg+xml,<svg><text x='40'>line</text><text x='0'>Harbor</text></svg>\">")]
    [InlineData("a covered letter", "H*rborline")]
    [InlineData("a covered letter in Markdown", "H\\*rborline")]
    [InlineData("covered letters", "H**b*rline")]
    [InlineData("a letter covered with a dot", "Harb\u2022rline")]
    [InlineData("a letter covered with a block", "Harb\u2588rline")]
    [InlineData("a picture for a letter", "Harb\U0001F6DFrline")]
    [InlineData("a small picture for a letter", "Harb\u2B55\uFE0Frline")]
    [InlineData("a covered end", "tenant: Harbor****")]
    [InlineData("a covered start", "****orline")]
    [InlineData("a bar and a digit", "H4rborl|ne")]
    [InlineData("an exclamation mark", "Harborl!ne")]
    [InlineData("backwards", "ask enilrobraH")]
    [InlineData("ROT13", "ask Uneobeyvar")]
    [InlineData("tags that are not seen", "ask\U000E0048\U000E0061\U000E0072\U000E0062\U000E006F\U000E0072\U000E006C\U000E0069\U000E006E\U000E0065 us")]
    [InlineData("selectors that are not seen", "\u2693\U000E0138\U000E0151\U000E0162\U000E0152\U000E015F\U000E0162\U000E015C\U000E0159\U000E015E\U000E0155")]
    public void A_disguise_is_seen_through(string disguise, string text) =>
        Assert.Equal($"{disguise}: {Name}", $"{disguise}: {Found(text)}");

    [Theory]
    [InlineData("gzip", "{0}")]
    [InlineData("zlib", "payload={0}")]
    [InlineData("deflate", "SAMLRequest={0}")]
    [InlineData("deflate", "data:application/octet-stream;base64,{0}")]
    [InlineData("zip", "data:application/zip;base64,{0}")]
    public void Compressed_text_in_base64_is_read(string kind, string text)
    {
        var base64 = Convert.ToBase64String(Packed(kind, Secret));

        Assert.Equal(Name, Found(string.Format(null, text, base64)));
        Assert.Equal(Name, Found(string.Format(null, text, Uri.EscapeDataString(base64))));
        Assert.Equal("", Found(string.Format(null, text, Convert.ToBase64String(Packed(kind, "Ask for a key.")))));
    }

    [Fact]
    public void Compressed_text_in_a_path_is_read()
    {
        var base64 = Convert.ToBase64String(Packed("deflate", Secret)).Replace('+', '-').Replace('/', '_');

        Assert.Equal(Name, Found($"https://draw.example/plan/{base64}"));
    }

    [Fact]
    public void Compressed_text_in_hexadecimal_digits_is_read() =>
        Assert.Equal(Name, Found(Convert.ToHexString(Packed("gzip", Secret))));

    [Theory]
    [InlineData("Bright", "2_65 b__6_65, br:ght, *Br* ght")]
    [InlineData("Stacks", "A Stack. Stack! **Stack** Stack* Stack, a __stack__")]
    [InlineData("Brightest", "***Bright*** **Bright** Bright...")]
    [InlineData("Harborline", "Har*** and H*********, *rborlin*")]
    [InlineData("Harborline", "73,97,114,98,111,114,108,105,110,101")]
    [InlineData("Harborline", "x=48&y=61&z=72&a=6a&b=6f")]
    [InlineData("Harborline", "enil robraH")]
    [InlineData("Reward", "open the drawer")]
    [InlineData("Box", "66,111,120")]
    public void An_ordinary_text_is_no_leak(string word, string text) =>
        Assert.Equal("", Found(text, word));

    [Theory]
    [InlineData("SignUp", "Sign-Up, sign-up, SIGN-UP, Sign Up, https://acme.example/sign-up", "")]
    [InlineData("Signup", "Sign-Up, sign-up, Sign Up", "")]
    [InlineData("CheckOut", "Check out the rows. Check-Out", "")]
    [InlineData("SignUp", "sign_up", "SignUp")]
    [InlineData("SignUp", "SignUp", "SignUp")]
    [InlineData("LinkedIn", "Linked-In", "LinkedIn")]
    [InlineData("LinkedIn", "Linked In", "LinkedIn")]
    [InlineData("TideGate", "Tide-Gate", "TideGate")]
    public void A_verb_with_a_particle_is_no_name(string word, string text, string expected) =>
        Assert.Equal(expected, Found(text, word));

    [Fact]
    public void An_address_that_may_be_shown_may_stand_in_another_one()
    {
        const string Allowed = "https://api.harborline.example/back";

        const string Address = "https://a.example/?u=https%3A%2F%2Fapi.harborline.example%2Fback";

        var leaks = Scanner.Scan("a.html", new UTF8Encoding(false).GetBytes(Address), [Allowed]);

        Assert.Equal("Harborline: True", string.Join(", ", leaks.Select(leak => $"{leak.Word}: {leak.IsAllowed}")));
    }

    private static string Found(string text, string word = Name) => string.Join(", ", new LeakScanner(new HostWords([word]))
        .Scan("a.html", new UTF8Encoding(false).GetBytes(text), []).Select(leak => leak.Word).Distinct());

    internal static byte[] Packed(string kind, string text)
    {
        using var bytes = new MemoryStream();
        if (kind == "zip")
        {
            using var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true);
            using var entry = archive.CreateEntry("readme.txt").Open();
            entry.Write(Encoding.Latin1.GetBytes(text));
        }
        else
        {
            using Stream stream = kind switch
            {
                "gzip" => new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
                "zlib" => new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
                _ => new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
            };
            stream.Write(Encoding.Latin1.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
