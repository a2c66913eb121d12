#include "core/base/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace chapeau {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

constexpr int lowPriority = 10;

/// Null-terminated pointers into the strings, as exec wants them.
std::vector<char*> pointersTo(std::vector<std::string>& strings) {
    std::vector<char*> pointers;
    for (auto& string : strings) pointers.push_back(string.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// A descriptor that is closed at the end.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number{number} {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return m_number; }
    void close() {
        if (m_number >= 0) ::close(m_number);
        m_number = -1;
    }

private:
    int m_number;
};

// Between fork and exec only calls that are safe in a signal handler: another thread may have held any lock.

void limit(__rlimit_resource resource, std::uint64_t most) {
    const rlimit bound{most, most};
    if (most > 0) ::setrlimit(resource, &bound);
}

/// A new network namespace has no way out. Without privileges it takes a user namespace, which some systems don't permit.
void leaveNetwork() {
    if (::unshare(CLONE_NEWNET) != 0) static_cast<void>(::unshare(CLONE_NEWUSER | CLONE_NEWNET));
}

void allowSignals() {
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
}

[[noreturn]] void becomeProgram(const ChildProgram& child, int input, int nowhere, int report, char* const* arguments,
                                char* const* environment) {
    ::setpgid(0, 0);
    allowSignals();
    ::dup2(input, STDIN_FILENO);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    ::setpriority(PRIO_PROCESS, 0, lowPriority);
    limit(RLIMIT_AS, child.mostMemory);
    limit(RLIMIT_FSIZE, child.largestFile);
    limit(RLIMIT_CPU, static_cast<std::uint64_t>(child.longest.count()) * 2);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    if (child.offline) leaveNetwork();
    ::execve(child.program.c_str(), arguments, environment);
    const char failed = 1;
    static_cast<void>(::write(report, &failed, 1));
    ::_exit(127);
}

/// Starts the program; 0 where it could not be.
pid_t start(const ChildProgram& child, int input) {
    std::vector<std::string> words{child.program.string()};
    words.insert(words.end(), child.arguments.begin(), child.arguments.end());
    std::vector<std::string> variables = child.environment;
    const auto arguments = pointersTo(words);
    const auto environment = pointersTo(variables);
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return 0;
    const Descriptor reading{ends[0]};
    Descriptor writing{ends[1]};
    const Descriptor nowhere{::open("/dev/null", O_RDWR | O_CLOEXEC)};
    const pid_t pid = ::fork();
    if (pid == 0)
        becomeProgram(child, input >= 0 ? input : nowhere.number(), nowhere.number(), writing.number(), arguments.data(),
                      child.environment.empty() ? environ : environment.data());
    if (pid < 0) return 0;
    ::setpgid(pid, pid);
    writing.close();
    char failed = 0;
    ssize_t read = 0;
    while ((read = ::read(reading.number(), &failed, 1)) < 0 && errno == EINTR) {
    }
    if (read <= 0) return pid;
    ::waitpid(pid, nullptr, 0);
    return 0;
}

bool hasEnded(pid_t pid) {
    siginfo_t info{};
    return ::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == pid;
}

/// One that this thread holds back, and that will end the program as soon as it no longer does.
bool signalWaits() {
    sigset_t pending;
    ::sigpending(&pending);
    return sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1 || sigismember(&pending, SIGHUP) == 1;
}

/// Sends as much of the rest as it takes now; closes its end when all is sent or nobody reads.
void feed(Descriptor& pipe, std::string_view& rest, Milliseconds wait) {
    pollfd ready{pipe.number(), POLLOUT, 0};
    if (::poll(&ready, 1, static_cast<int>(wait.count())) <= 0) return;
    const ssize_t sent = ::send(pipe.number(), rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) rest.remove_prefix(static_cast<std::size_t>(sent));
    const bool refused = sent < 0 && errno != EAGAIN && errno != EINTR;
    if (rest.empty() || refused) pipe.close();
}

/// Why it was to be killed; nothing when it ended by itself.
std::optional<ChildEnd> waitFor(pid_t pid, const ChildProgram& child, Descriptor& pipe, const Job& job) {
    constexpr Milliseconds longestWait{20};
    const auto deadline = Clock::now() + child.longest;
    std::string_view rest = child.input;
    if (rest.empty()) pipe.close();
    for (Milliseconds wait{1}; !hasEnded(pid); wait = std::min(wait * 2, longestWait)) {
        if (job.stopped() || signalWaits()) return ChildEnd::stopped;
        if (Clock::now() > deadline) return ChildEnd::timedOut;
        if (pipe.number() >= 0)
            feed(pipe, rest, wait);
        else
            ::poll(nullptr, 0, static_cast<int>(wait.count()));
    }
    return std::nullopt;
}

bool isProgram(const std::filesystem::path& file) {
    std::error_code error;
    return std::filesystem::is_regular_file(file, error) && ::access(file.c_str(), X_OK) == 0;
}

} // namespace

std::optional<std::filesystem::path> programOnPath(const std::string& name) {
    const char* path = std::getenv("PATH");
    std::string_view folders = path == nullptr ? "/usr/local/bin:/usr/bin:/bin" : path;
    while (!folders.empty()) {
        const auto end = std::min(folders.find(':'), folders.size());
        const auto file = std::filesystem::path{folders.substr(0, end)} / name;
        // Never a program of the folder that happens to be the current one.
        if (file.is_absolute() && isProgram(file)) return file;
        folders.remove_prefix(std::min(end + 1, folders.size()));
    }
    return std::nullopt;
}

ChildOutcome runChild(const ChildProgram& child, const Job& job) {
    std::array<int, 2> ends{-1, -1};
    if (!child.input.empty() && ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return {ChildEnd::missing};
    Descriptor theirs{ends[0]};
    Descriptor ours{ends[1]};
    const pid_t pid = start(child, theirs.number());
    if (pid == 0) return {ChildEnd::missing};
    theirs.close();
    const auto killedFor = waitFor(pid, child, ours, job);
    // Also what it started and left running. Its number can't be another's yet: it hasn't been waited for.
    ::kill(-pid, SIGKILL);
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    if (killedFor) return {*killedFor};
    if (!WIFEXITED(status)) return {ChildEnd::crashed};
    return {ChildEnd::exited, WEXITSTATUS(status)};
}

} // namespace chapeau
