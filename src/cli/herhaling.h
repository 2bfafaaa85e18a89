// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace maatlat {

/// Does a piece of work at once and then again and again, in a thread of its own, until it goes out
/// of scope; then it stops without waiting for the next turn. An error of the work goes to `meld`,
/// as a whole line that begins with `mislukt`; the next turn comes all the same.
class Herhaling {
  public:
    Herhaling(std::chrono::milliseconds tussenpoos, std::function<void()> werk, std::string mislukt,
              std::function<void(const std::string&)> meld);
    ~Herhaling();
    Herhaling(const Herhaling&) = delete;
    Herhaling& operator=(const Herhaling&) = delete;

  private:
    void loop();
    void doe();

    const std::chrono::milliseconds tussenpoos_;
    const std::function<void()> werk_;
    const std::string mislukt_;
    const std::function<void(const std::string&)> meld_;
    std::mutex slot_;
    std::condition_variable anders_;
    bool klaar_ = false;
    std::thread draad_;  ///< last: it uses all of the above
};

}  // namespace maatlat
