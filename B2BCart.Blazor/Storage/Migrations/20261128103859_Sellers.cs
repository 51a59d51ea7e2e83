using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCart.Blazor.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Sellers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Former",
                table: "people",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ClosedAt",
                table: "companies",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsSeller",
                table: "companies",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "companies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Since",
                table: "companies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "SupportReason",
                table: "companies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SupportUntil",
                table: "companies",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatId",
                table: "companies",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "seller_contacts",
                columns: table => new
                {
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seller_contacts", x => new { x.Company, x.Person });
                });

            migrationBuilder.CreateIndex(
                name: "IX_companies_IsSeller",
                table: "companies",
                column: "IsSeller",
                unique: true,
                filter: "\"IsSeller\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "seller_contacts");

            migrationBuilder.DropIndex(
                name: "IX_companies_IsSeller",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "Former",
                table: "people");

            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "IsSeller",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "Since",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "SupportReason",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "SupportUntil",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "VatId",
                table: "companies");
        }
    }
}
