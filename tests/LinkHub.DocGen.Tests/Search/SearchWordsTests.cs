using FsCheck;
using FsCheck.Fluent;
using LinkHub.DocGen.Search;

namespace LinkHub.DocGen.Tests.Search;

/// <summary>The words of a text. `Assets/words.js` is held to the same table by a browser.</summary>
public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Copy the API key.", "copy the api key")]
    [InlineData("  v2_ak_[team_id]  ", "v2 ak team id")]
    [InlineData("Zugangsschlüssel ÄNDERN", "zugangsschlüssel ändern")]
    [InlineData("read https://api.wren.example/v1 aloud", "read aloud")]
    [InlineData("(see:https://wren.example) now", "now")]
    [InlineData("設定画面", "設定 定画 画面")]
    [InlineData("設", "設")]
    [InlineData("API設定key", "api 設定 key")]
    [InlineData("เปิด", "เป ปิ ิด")]
    [InlineData("설정 화면", "설정 화면")]
    [InlineData("a\u00A0b\tc\nd", "a b c d")]
    [InlineData("𠮷野家", "𠮷野 野家")]
    [InlineData("x½ ①", "x½ ①")]
    [InlineData("… — !", "")]
    [InlineData("", "")]
    [InlineData("0123456789012345678901234567890123456789a short", "short")]
    public void Are_runs_of_letters_and_digits(string text, string words) => Assert.Equal(words, string.Join(' ', Of(text)));

    [Fact]
    public void Any_text_is_read_to_its_end_in_short_lower_case_words() =>
        Prop.ForAll<string>(text => Of(text ?? "").All(word =>
            word.Length is > 0 and <= 40 && word.Equals(word.ToLowerInvariant(), StringComparison.Ordinal) && !word.Any(char.IsWhiteSpace)))
            .QuickCheckThrowOnFailure();

    private static List<string> Of(string text)
    {
        List<string> words = [];
        var read = new SearchWords(text, new char[SearchWords.Room]);
        while (read.MoveNext())
        {
            words.Add(read.Current.ToString());
        }

        return words;
    }
}
