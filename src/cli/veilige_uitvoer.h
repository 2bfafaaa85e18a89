// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <iosfwd>
#include <streambuf>
#include <string>

namespace maatlat {

/// Stands between the commands and a terminal: what a file holds may be shown, but may not steer
/// it. Each control character but the end of a line becomes a space (see `toonbaar`). Writes whole
/// lines, and what is left at a flush or at its end.
class VeiligeUitvoer : public std::streambuf {
  public:
    explicit VeiligeUitvoer(std::ostream& achter) : achter_(achter) {}
    ~VeiligeUitvoer() override;
    VeiligeUitvoer(const VeiligeUitvoer&) = delete;
    VeiligeUitvoer& operator=(const VeiligeUitvoer&) = delete;

  protected:
    int_type overflow(int_type teken) override;
    std::streamsize xsputn(const char* tekst, std::streamsize lengte) override;
    int sync() override;

  private:
    bool schrijfRegel();

    std::ostream& achter_;
    std::string regel_;
};

}  // namespace maatlat
