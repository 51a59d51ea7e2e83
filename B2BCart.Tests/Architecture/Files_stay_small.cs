namespace B2BCart.Tests.Architecture;

public sealed class Files_stay_small
{
    [Theory, InlineData("B2BCart.Core"), InlineData("B2BCart.Blazor"), InlineData("B2BCart.Tests")]
    public void None_has_over_200_lines(string project) =>
        Source.Files(project).Where(file => File.ReadLines(file).Count() > 200).Should().BeEmpty();

    [Theory, InlineData("B2BCart.Core"), InlineData("B2BCart.Blazor"), InlineData("B2BCart.Tests")]
    public void None_lies_in_a_folder_that_names_a_kind(string project) =>
        Source.Files(project).Where(file => file.Split('/', '\\').Any(part => part is "Common" or "Helpers" or "Utils" or "Models" or "Services" or "Managers")).Should().BeEmpty();
}
