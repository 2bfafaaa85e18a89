// SPDX-License-Identifier: EUPL-1.2
#include <fcntl.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <system_error>

#include "domain/fouten.h"
#include "exchange/landelijk/meeneemtabel_uit.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLangsteBladnaam = 31;
constexpr double kSmalst = 7, kBreedst = 40, kMarge = 2;

/// A folder of this user alone for the file that the library writes; it goes with what stands in
/// it.
class Werkfolder {
  public:
    Werkfolder() : pad_((fs::temp_directory_path() / "maatlat-XXXXXX").string()) {
        if (!mkdtemp(pad_.data()))
            throw std::system_error(errno, std::generic_category(), "mkdtemp");
    }
    ~Werkfolder() {
        std::error_code genegeerd;
        fs::remove_all(pad_, genegeerd);
    }
    Werkfolder(const Werkfolder&) = delete;
    Werkfolder& operator=(const Werkfolder&) = delete;

    std::string bestand() const { return pad_ + "/tabel.xlsx"; }
    std::string map() const { return pad_; }

  private:
    std::string pad_;
};

/// What a spreadsheet refuses in the name of a sheet becomes a space.
std::string bladnaam(std::string naam) {
    for (char& teken : naam)
        if (std::string_view("[]:*?/\\'").find(teken) != std::string_view::npos) teken = ' ';
    if (naam.size() > kLangsteBladnaam) {
        naam.resize(kLangsteBladnaam);
        while (!naam.empty() && (static_cast<unsigned char>(naam.back()) & 0xC0U) == 0x80U)
            naam.pop_back();
        if (!naam.empty() && (static_cast<unsigned char>(naam.back()) & 0x80U) != 0)
            naam.pop_back();
    }
    return naam.empty() ? "Blad1" : naam;
}

std::time_t tijd(const std::string& moment) {
    std::tm uit{};
    if (!strptime(moment.c_str(), "%Y-%m-%dT%H:%M:%S", &uit)) return 0;
    return timegm(&uit);
}

int tekens(const std::string& tekst) {
    return static_cast<int>(
        std::ranges::count_if(tekst, [](unsigned char een) { return (een & 0xC0U) != 0x80U; }));
}

void eis(lxw_error fout) {
    if (fout == LXW_NO_ERROR) return;
    throw Gebruikersfout(
        "Het bestand voor het rekenblad kon niet worden gemaakt. Waarschijnlijk is er te weinig "
        "ruimte op de schijf. Vraag de beheerder om ruimte te maken, of neem de CSV mee.");
}

void vul(lxw_worksheet* blad, const Meeneemtabel& tabel, lxw_format* vet, lxw_format* tekst) {
    lxw_row_t rij = 0;
    eis(worksheet_write_string(blad, rij++, 0, tabel.titel.c_str(), vet));
    for (const std::string& een : tabel.herkomst)
        eis(worksheet_write_string(blad, rij++, 0, een.c_str(), nullptr));
    ++rij;
    std::vector<int> breedte(tabel.kop.size(), 0);
    for (std::size_t i = 0; i < tabel.kop.size(); ++i) {
        eis(worksheet_write_string(blad, rij, static_cast<lxw_col_t>(i), tabel.kop[i].c_str(),
                                   vet));
        breedte[i] = tekens(tabel.kop[i]);
    }
    ++rij;
    worksheet_freeze_panes(blad, rij,
                           std::min<lxw_col_t>(2, static_cast<lxw_col_t>(tabel.kop.size())));
    for (const auto& cellen : tabel.rijen) {
        for (std::size_t i = 0; i < cellen.size(); ++i) {
            const auto kolom = static_cast<lxw_col_t>(i);
            if (const int* getal = std::get_if<int>(&cellen[i])) {
                eis(worksheet_write_number(blad, rij, kolom, *getal, nullptr));
                continue;
            }
            const std::string& waarde = std::get<std::string>(cellen[i]);
            breedte[i] = std::max(breedte[i], tekens(waarde));
            if (!waarde.empty())
                eis(worksheet_write_string(blad, rij, kolom, waarde.c_str(), tekst));
        }
        ++rij;
    }
    for (std::size_t i = 0; i < breedte.size(); ++i)
        worksheet_set_column(blad, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                             std::clamp(breedte[i] + kMarge, kSmalst, kBreedst), nullptr);
}

}  // namespace

std::string alsXlsx(const Meeneemtabel& tabel) {
    const Werkfolder folder;
    std::string map = folder.map();
    lxw_workbook_options keuzes{};
    keuzes.tmpdir = map.data();
    lxw_workbook* boek = workbook_new_opt(folder.bestand().c_str(), &keuzes);
    if (!boek) eis(LXW_ERROR_MEMORY_MALLOC_FAILED);
    // From here on closing the book frees it.
    std::string titel = tabel.titel;
    std::array<char, 8> maker{"Maatlat"};
    lxw_doc_properties over{};
    over.title = titel.data();
    over.author = maker.data();
    over.created = tijd(tabel.moment);
    workbook_set_properties(boek, &over);
    lxw_worksheet* blad = workbook_add_worksheet(boek, bladnaam(tabel.bladnaam).c_str());
    lxw_format* vet = workbook_add_format(boek);
    format_set_bold(vet);
    lxw_format* tekst = workbook_add_format(boek);
    format_set_num_format(tekst, "@");
    try {
        vul(blad, tabel, vet, tekst);
    } catch (...) {
        workbook_close(boek);
        throw;
    }
    eis(workbook_close(boek));
    std::ifstream stroom(folder.bestand(), std::ios::binary);
    std::string uit{std::istreambuf_iterator<char>(stroom), std::istreambuf_iterator<char>()};
    if (uit.empty()) eis(LXW_ERROR_CREATING_XLSX_FILE);
    return uit;
}

}  // namespace maatlat
