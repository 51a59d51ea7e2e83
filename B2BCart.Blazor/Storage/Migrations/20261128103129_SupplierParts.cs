using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCart.Blazor.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SupplierParts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SupplierPart",
                table: "products",
                type: "TEXT",
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.CreateIndex(
                name: "IX_products_Generation_SupplierPart",
                table: "products",
                columns: new[] { "Generation", "SupplierPart" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_products_Generation_SupplierPart",
                table: "products");

            migrationBuilder.DropColumn(
                name: "SupplierPart",
                table: "products");
        }
    }
}
