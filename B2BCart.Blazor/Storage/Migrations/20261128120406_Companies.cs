using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCart.Blazor.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Companies : Migration
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

            migrationBuilder.AddColumn<int>(
                name: "Former",
                table: "people",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsAuditor",
                table: "people",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ShipTo",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Zone",
                table: "people",
                type: "TEXT",
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

            migrationBuilder.AddColumn<bool>(
                name: "IsSubmitted",
                table: "carts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "LastCode",
                table: "accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NewEmail",
                table: "accounts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_passkeys", x => x.CredentialId);
                });

            migrationBuilder.CreateTable(
                name: "identity_provider_domains",
                columns: table => new
                {
                    Domain = table.Column<string>(type: "TEXT", nullable: false),
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_provider_domains", x => x.Domain);
                });

            migrationBuilder.CreateTable(
                name: "identity_provider_people",
                columns: table => new
                {
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_provider_people", x => new { x.Company, x.Subject });
                });

            migrationBuilder.CreateTable(
                name: "identity_provider_roles",
                columns: table => new
                {
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Claim = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Right = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_provider_roles", x => new { x.Company, x.Claim, x.Value, x.Right });
                });

            migrationBuilder.CreateTable(
                name: "identity_providers",
                columns: table => new
                {
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", nullable: false),
                    ClientId = table.Column<string>(type: "TEXT", nullable: false),
                    Secret = table.Column<string>(type: "TEXT", nullable: false),
                    MakesPeople = table.Column<bool>(type: "INTEGER", nullable: false),
                    Unit = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NewRights = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOnlyWay = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsProven = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_providers", x => x.Company);
                });

            migrationBuilder.CreateTable(
                name: "person_cost_centres",
                columns: table => new
                {
                    Person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CostCentre = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_cost_centres", x => new { x.Person, x.CostCentre });
                });

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
                name: "IX_products_Generation_SupplierPart",
                table: "products",
                columns: new[] { "Generation", "SupplierPart" });

            migrationBuilder.CreateIndex(
                name: "IX_companies_IsSeller",
                table: "companies",
                column: "IsSeller",
                unique: true,
                filter: "\"IsSeller\"");

            migrationBuilder.CreateIndex(
                name: "IX_carts_Company_IsSubmitted",
                table: "carts",
                columns: new[] { "Company", "IsSubmitted" });

            migrationBuilder.CreateIndex(
                name: "IX_account_passkeys_UserId",
                table: "account_passkeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_identity_provider_domains_Company",
                table: "identity_provider_domains",
                column: "Company");

            migrationBuilder.CreateIndex(
                name: "IX_identity_provider_people_Person",
                table: "identity_provider_people",
                column: "Person",
                unique: true);

            // what stood there before: carts that were submitted, since when a company has been here, and the one that was set up first, which sells
            migrationBuilder.Sql("""UPDATE carts SET "IsSubmitted" = 1 WHERE "Id" IN (SELECT "Cart" FROM cart_events WHERE "Type" LIKE 'CartSubmitted.%')""");
            migrationBuilder.Sql("""UPDATE companies SET "Since" = COALESCE((SELECT MIN("At") FROM company_events WHERE "Company" = companies."Id"), (SELECT MIN("CreatedAt") FROM carts WHERE "Company" = companies."Id"), 0)""");
            migrationBuilder.Sql("""UPDATE companies SET "IsSeller" = 1 WHERE "Id" = (SELECT MIN("Id") FROM companies)""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "identity_provider_domains");

            migrationBuilder.DropTable(
                name: "identity_provider_people");

            migrationBuilder.DropTable(
                name: "identity_provider_roles");

            migrationBuilder.DropTable(
                name: "identity_providers");

            migrationBuilder.DropTable(
                name: "person_cost_centres");

            migrationBuilder.DropTable(
                name: "seller_contacts");

            migrationBuilder.DropIndex(
                name: "IX_products_Generation_SupplierPart",
                table: "products");

            migrationBuilder.DropIndex(
                name: "IX_companies_IsSeller",
                table: "companies");

            migrationBuilder.DropIndex(
                name: "IX_carts_Company_IsSubmitted",
                table: "carts");

            migrationBuilder.DropColumn(
                name: "SupplierPart",
                table: "products");

            migrationBuilder.DropColumn(
                name: "Former",
                table: "people");

            migrationBuilder.DropColumn(
                name: "IsAuditor",
                table: "people");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "people");

            migrationBuilder.DropColumn(
                name: "ShipTo",
                table: "people");

            migrationBuilder.DropColumn(
                name: "Zone",
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

            migrationBuilder.DropColumn(
                name: "IsSubmitted",
                table: "carts");

            migrationBuilder.DropColumn(
                name: "LastCode",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "NewEmail",
                table: "accounts");
        }
    }
}
