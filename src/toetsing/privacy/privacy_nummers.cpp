// SPDX-License-Identifier: EUPL-1.2
// Numbers that belong to one person: of a phone, and the BSN.
#include <algorithm>
#include <optional>

#include "toetsing/privacy/datumvormen.h"
#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

/// Groups of digits that may be one number, written with single signs or spaces between them.
class Cijfergroepen {
  public:
    Cijfergroepen(const Bewaakt& tekst, std::size_t eerste) : tekst_(tekst), laatste_(eerste) {
        cijfers_ = tekst.woord(eerste).klein;
    }

    /// Takes in the next group, over what phone numbers have between theirs; false when there is
    /// none on the same line.
    bool verder() {
        std::size_t i = laatste_ + 1;
        for (int tekens = 0; tekens < 3; ++tekens, ++i) {
            const Woord* woord = tekst_.op(i);
            if (!woord || woord->ervoor == Woord::Ervoor::nieuweRegel) return false;
            if (woord->soort == Woord::Soort::cijfers) {
                cijfers_ += woord->klein;
                laatste_ = i;
                return true;
            }
            if (woord->soort == Woord::Soort::letters ||
                std::string_view("-./()–").find(woord->klein) == std::string_view::npos)
                return false;
        }
        return false;
    }

    const std::string& cijfers() const { return cijfers_; }
    std::size_t laatste() const { return laatste_; }

  private:
    const Bewaakt& tekst_;
    std::size_t laatste_;
    std::string cijfers_;
};

/// The last word of a number of so many digits, at the end of a group.
std::optional<std::size_t> metLengte(const Bewaakt& tekst, std::size_t i, std::size_t lengte) {
    Cijfergroepen groepen(tekst, i);
    while (groepen.cijfers().size() < lengte)
        if (!groepen.verder()) return std::nullopt;
    if (groepen.cijfers().size() != lengte) return std::nullopt;
    return groepen.laatste();
}

/// 06-12345678, 038 123 45 67, 0570123456: ten digits, of which the first group is a net number.
std::optional<std::size_t> binnenlands(const Bewaakt& tekst, std::size_t i) {
    const std::string& begin = tekst.woord(i).klein;
    if (begin.size() < 2 || begin[0] != '0' || begin[1] == '0') return std::nullopt;
    const bool netnummer = begin == "06" || begin.size() == 3 || begin.size() == 4;
    if (!netnummer && begin.size() != 10) return std::nullopt;
    return metLengte(tekst, i, 10);
}

/// +31 6 12345678, 0031 (0)38 …, and numbers of other countries after a plus.
std::optional<std::size_t> buitenlands(const Bewaakt& tekst, std::size_t i, bool naPlus) {
    const std::string& begin = tekst.woord(i).klein;
    const bool nullen = begin.starts_with("00");
    if (!naPlus && !nullen) return std::nullopt;
    const std::size_t voor = naPlus ? 0 : 2;
    if (begin.compare(voor, 2, "31") == 0) {
        if (const auto met = metLengte(tekst, i, voor + 12)) {  // +31 (0)6 …: a nought too many
            Cijfergroepen groepen(tekst, i);
            while (groepen.cijfers().size() < voor + 3 && groepen.verder()) {
            }
            if (groepen.cijfers()[voor + 2] == '0') return met;
        }
        return metLengte(tekst, i, voor + 11);
    }
    for (std::size_t lengte = voor + 14; lengte >= voor + 9; --lengte)
        if (const auto laatste = metLengte(tekst, i, lengte)) return laatste;
    return std::nullopt;
}

/// 31612345678, and what is called a phone number: of another country, or without its net number.
std::optional<std::size_t> genoemd(const Bewaakt& tekst, std::size_t i) {
    const std::string& begin = tekst.woord(i).klein;
    if (begin.starts_with("316"))
        if (const auto laatste = metLengte(tekst, i, 11)) return laatste;
    if (!tekst.nabij(i, i + 1, Privacylijst::telefoon, 3)) return std::nullopt;
    const bool kort = !begin.starts_with("0");
    // A short number only right behind the word: "belde 3 weken" says no number.
    if (kort && !tekst.ervoor(i, Privacylijst::telefoon, 1)) return std::nullopt;
    for (std::size_t lengte = kort ? 7 : 12; lengte >= (kort ? 6U : 9U); --lengte)
        if (const auto laatste = metLengte(tekst, i, lengte)) return laatste;
    return std::nullopt;
}

/// Of a service or a company: nobody's own.
bool isServicenummer(const Bewaakt& tekst, std::size_t i) {
    const std::string& begin = tekst.woord(i).klein;
    for (const std::string_view een : {"0800", "0900", "0906", "0909", "088", "085", "14"})
        if (begin == een || (begin.size() > 6 && begin.starts_with(een) && een.size() > 2))
            return true;
    return false;
}

/// A mobile number is somebody's, also of who works somewhere.
bool isMobiel(const Bewaakt& tekst, std::size_t i) {
    const std::string& begin = tekst.woord(i).klein;
    return begin.starts_with("06") || begin.starts_with("316");
}

bool slaagtElfproef(const std::string& cijfers) {
    const std::string negen = cijfers.size() == 8 ? "0" + cijfers : cijfers;
    int som = -(negen[8] - '0');
    for (int plaats = 0; plaats < 8; ++plaats)
        som += (9 - plaats) * (negen[static_cast<std::size_t>(plaats)] - '0');
    return som % 11 == 0 && negen.find_first_not_of('0') != std::string::npos;
}

/// A BSN in groups with the same separator: 123 456 782, 1234.56.782.
std::optional<std::size_t> bsnInGroepen(const Bewaakt& tekst, std::size_t i, bool genoemd) {
    std::string cijfers = tekst.woord(i).klein;
    const std::size_t kleinsteGroep = genoemd ? 1 : 2;
    if (cijfers.size() < kleinsteGroep) return std::nullopt;
    std::string scheiding;
    std::optional<std::size_t> acht;  // called a BSN, with the first nought left out
    for (std::size_t vorige = i; cijfers.size() < 9;) {
        const Woord* woord = tekst.op(vorige + 1);
        std::size_t hier = vorige + 1;
        std::string tussen = " ";
        if (woord && (woord->is('.') || woord->is('-'))) {
            tussen = woord->klein;
            woord = tekst.op(++hier);
        }
        if (!woord || woord->soort != Woord::Soort::cijfers ||
            woord->ervoor == Woord::Ervoor::nieuweRegel || woord->klein.size() < kleinsteGroep)
            return acht;
        if (!scheiding.empty() && scheiding != tussen) return acht;
        scheiding = tussen;
        cijfers += woord->klein;
        vorige = hier;
        if (cijfers.size() == 9 && (genoemd || slaagtElfproef(cijfers))) return vorige;
        if (cijfers.size() == 8 && genoemd) acht = vorige;
    }
    return acht;
}

std::optional<std::size_t> bsn(const Bewaakt& tekst, std::size_t i) {
    const std::string& cijfers = tekst.woord(i).klein;
    const bool genoemd = tekst.nabij(i, i + 1, Privacylijst::burgerservicenummer, 3);
    if (!genoemd && tekst.ervoor(i, Privacylijst::organisatienummers, 3)) return std::nullopt;
    if (cijfers.size() == 8 || cijfers.size() == 9) {
        const bool datum = cijfers.size() == 8 && !genoemd && jaarVanAcht(cijfers) != 0;
        if (genoemd || (!datum && slaagtElfproef(cijfers))) return i;
        return std::nullopt;
    }
    return bsnInGroepen(tekst, i, genoemd);
}

}  // namespace

void zoekTelefoon(const Bewaakt& tekst, Vondsten& vondsten) {
    for (std::size_t i = 0; i < tekst.aantal(); ++i) {
        if (tekst.woord(i).soort != Woord::Soort::cijfers) continue;
        const bool naPlus =
            i > 0 && tekst.woord(i - 1).is('+') && tekst.woord(i).ervoor == Woord::Ervoor::niets;
        auto laatste = buitenlands(tekst, i, naPlus);
        if (!laatste) laatste = binnenlands(tekst, i);
        if (!laatste) laatste = genoemd(tekst, i);
        if (!laatste) continue;
        const std::size_t van = naPlus ? i - 1 : i, tot = *laatste + 1;
        const bool niemands =
            isServicenummer(tekst, i) || (!isMobiel(tekst, i) && tekst.vanOrganisatie(van, tot));
        if (niemands)
            vondsten.slaOver(tekst, van, tot);
        else
            vondsten.voegToe(Vondsten::Soort::telefoon, tekst, van, tot);
        i = *laatste;
    }
}

void zoekBsn(const Bewaakt& tekst, Vondsten& vondsten) {
    for (std::size_t i = 0; i < tekst.aantal(); ++i) {
        if (tekst.woord(i).soort != Woord::Soort::cijfers) continue;
        const auto laatste = bsn(tekst, i);
        if (!laatste) continue;
        vondsten.voegToe(Vondsten::Soort::bsn, tekst.woord(i).vanaf, tekst.woord(*laatste).eind());
        i = *laatste;
    }
}

}  // namespace maatlat
