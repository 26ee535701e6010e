

namespace LinkHub.Guides.Tests.Guides;

public sealed class ClaimTests
{
    [Fact]
    public void The_linking_block_names_each_field() => AssertClaims("""
        <div data-whitelabel-hide>
          <Steps>
            <Step title="Enter the details">
              Fill out the following fields using details from your provider:

              <ul>
                <li><strong>Team ID</strong></li>
                <li><strong>Region</strong> (Optional)</li>
                <li><strong>Nickname (Optional)</strong></li>
              </ul>
            </Step>
          </Steps>
        </div>
        """, """
        LinkingBlock Team ID 7:21 |Team ID|
        LinkingBlock Region (optional) 8:21 |Region|
        LinkingBlock Nickname (optional) 9:21 |Nickname|

        """);

    [Fact]
    public void An_overview_names_the_fields_once() => AssertClaims("""
        ## Overview

        To authenticate with Borealis, you need:
        1. **API key** - A key of your own.
        2. **Region** (optional) – Where the data is.
        3. **Host:** as in the address bar.
        4. **Admin access** to the account.

        There are two kinds of key:
        - **Live** - for work.

        ### Prerequisites

        - **Owner** - your role.
        """, """
        Overview API key 4:6 |API key|
        Overview Region (optional) 5:6 |Region|
        Overview Host 6:6 |Host|

        """);

    [Fact]
    public void The_last_step_says_what_to_enter() => AssertClaims("""
        #### Step 1: Make a key

        1. Enter a **Name** and click **Save**.

        #### Step 2: Enter credentials in the form

        1. Open the form.
        2. Enter your **Key** and **Team ID** in their respective fields.
        3. Select your **Region** (e.g. **eu-1**), then press **Next**.
        4. Enter the **Suffix** (optional).
        5. Paste the value into the **Secret** field.
        """, """
        EnterStep Key 8:17 |Key|
        EnterStep Team ID 8:29 |Team ID|
        EnterStep Region 9:18 |Region|
        EnterStep Suffix (optional) 10:16 |Suffix|
        Mention Secret 11:31 |Secret|

        """);

    [Fact]
    public void Older_guides_list_what_to_enter() => AssertClaims("""
        Open the connection form. Enter your credentials as follows:

        - API Key: Your API key
        - **[Tenant](#tenant)**
        - `Client ID`

        Upon reaching the Link Account page, enter the `User Name`, `us1` and `Password`, and click the `Connect` button.
        """, """
        EnterStep API Key 3:3 |API Key|
        EnterStep Tenant 4:6 |Tenant|
        EnterStep Client ID 5:4 |Client ID|
        EnterStep User Name 7:49 |User Name|
        EnterStep Password 7:72 |Password|

        """);

    [Fact]
    public void Mentions_stand_before_the_word_field() => AssertClaims("""
        Copy it into the **Organization Slug** field. Fill the **A**, **B** and **C** fields.
        A **D** field, the **E** fieldwork and the `x_y` field are none.
        """, """
        Mention Organization Slug 1:20 |Organization Slug|
        Mention A 1:58 |A|
        Mention B 1:65 |B|
        Mention C 1:75 |C|

        """);

    [Fact]
    public void A_table_in_the_part_about_the_form_lists_fields() => AssertClaims("""
        | Field | Value |
        | --- | --- |
        | Callback | x |

        ## Connecting to Borealis

        | Field | Required | Where |
        | --- | --- | --- |
        | **Key** | Yes | Settings |
        | Region | No | Address bar |
        """, """
        Table Key 9:5 |Key|
        Table Region (optional) 10:3 |Region|

        """);

    [Fact]
    public void A_name_behind_another_may_be_the_fields() => AssertClaims("""
        ## Enter your credentials in the form

        1. Enter the **Consumer Key** in the **User Name** field and the **Consumer Secret** in the **Password** field.
        2. Use the **Site Token** as the **Passphrase**.
        3. Enter your **Client ID** as well as your `live` **Client Secret**.
        4. Select the **Region**, and optionally your **Zone**.
        5. Select the **Advanced** tab.
        6. Click **Connect**.
        7. Enter the **Email** of your account in the window of Borealis.
        """, """
        Mention User Name 3:40 |User Name|
        Mention Password 3:95 |Password|
        EnterStep Passphrase 4:36 |Passphrase|
        EnterStep Client ID 5:17 |Client ID|
        EnterStep Client Secret 5:54 |Client Secret|
        EnterStep Region 6:17 |Region|
        EnterStep Zone (optional) 6:49 |Zone|

        """);

    [Fact]
    public void What_is_done_after_the_form_was_opened_is_done_in_the_form() => AssertClaims("""
        ## Authorize Borealis

        1. Enter a **Name** and save.
        2. Open the form where you need to authenticate with Borealis.
        3. Enter your **Store Handle** and paste your **Access Token**.
        """, """
        EnterStep Store Handle 5:17 |Store Handle|
        EnterStep Access Token 5:49 |Access Token|

        """);

    [Fact]
    public void An_item_may_name_two_fields_and_a_choice_names_none() => AssertClaims("""
        ## Overview

        To connect Borealis, use one of these credentials:

        1. **New key** - Made today.
        2. **Old key** - Made before.

        To connect Borealis, you need:

        - **Client ID** and **Client Secret** - From the settings.
        - **Host** - From the address bar.
        """, """
        Overview Client ID 10:5 |Client ID|
        Overview Client Secret 10:23 |Client Secret|
        Overview Host 11:5 |Host|

        """);

    private static void AssertClaims(string text, string expected)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var drawn = DrawnGuide.Claims(DrawnGuide.Read(text, lineEnd).Guide.Outline);
            Assert.Equal(expected.Replace("\r\n", "\n", StringComparison.Ordinal), drawn);
        }
    }
}
