// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/devicefile.h"

#include <sqlite3.h>

#include <cstring>
#include <map>
#include <mutex>
#include <string>

namespace tasuki::store {

namespace {

/// SQLite opens files by name; these are the devices behind the names.
class Devices
{
public:
    static Devices& all()
    {
        static Devices devices;
        return devices;
    }
    std::string add(QIODevice& device)
    {
        const std::lock_guard lock(m_mutex);
        const std::string name = "device-" + std::to_string(++m_count);
        m_devices.emplace(name, &device);
        return name;
    }
    /// Gives the device out once: only the connection that it was named for opens it.
    QIODevice* take(const char* name)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_devices.find(name);
        if (found == m_devices.end())
            return nullptr;
        QIODevice* const device = found->second;
        m_devices.erase(found);
        return device;
    }

private:
    std::mutex m_mutex;
    std::map<std::string, QIODevice*> m_devices;
    std::int64_t m_count = 0;
};

struct DeviceFile
{
    sqlite3_file base;
    QIODevice* device;
};

QIODevice& deviceOf(sqlite3_file* file)
{
    return *reinterpret_cast<DeviceFile*>(file)->device;
}

int closeFile(sqlite3_file*)
{
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 from)
{
    QIODevice& device = deviceOf(file);
    qint64 done = 0;
    if (from < device.size()) {
        if (!device.seek(from))
            return SQLITE_IOERR_READ;
        done = device.read(static_cast<char*>(to), size);
        if (done < 0)
            return SQLITE_IOERR_READ;
    }
    if (done == size)
        return SQLITE_OK;
    // SQLite wants what lies behind the end to be nought.
    std::memset(static_cast<char*>(to) + done, 0, static_cast<std::size_t>(size - done));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file*, const void*, int, sqlite3_int64)
{
    return SQLITE_READONLY;
}

int truncateFile(sqlite3_file*, sqlite3_int64)
{
    return SQLITE_READONLY;
}

int syncFile(sqlite3_file*, int)
{
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    *size = deviceOf(file).size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file*, int)
{
    return SQLITE_OK;
}

int checkLock(sqlite3_file*, int* held)
{
    *held = 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*)
{
    return 4096;
}

int characteristics(sqlite3_file*)
{
    // Nobody else changes it, so SQLite looks for no journal beside it.
    return SQLITE_IOCAP_IMMUTABLE;
}

const sqlite3_io_methods methods{1,        closeFile, readFile,  writeFile, truncateFile, syncFile,        fileSize, lockFile, lockFile, checkLock, control, sectorSize,
                                 characteristics, nullptr,   nullptr,   nullptr,   nullptr,      nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    // Nothing else is opened, above all no file on the disk for what does not fit into memory.
    QIODevice* const device = name && (flags & SQLITE_OPEN_MAIN_DB) ? Devices::all().take(name) : nullptr;
    if (!device)
        return SQLITE_CANTOPEN;
    reinterpret_cast<DeviceFile*>(file)->device = device;
    file->pMethods = &methods;
    if (outFlags)
        *outFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char*, int)
{
    return SQLITE_READONLY;
}

int accessFile(sqlite3_vfs*, const char*, int, int* there)
{
    *there = 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* name, int size, char* out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

sqlite3_vfs& system()
{
    return *sqlite3_vfs_find(nullptr);
}

int randomness(sqlite3_vfs*, int size, char* out)
{
    return system().xRandomness(&system(), size, out);
}

int sleepFor(sqlite3_vfs*, int microseconds)
{
    return system().xSleep(&system(), microseconds);
}

int currentTime(sqlite3_vfs*, double* now)
{
    return system().xCurrentTime(&system(), now);
}

constexpr const char* vfsName = "tasuki-device";

sqlite3_vfs& registered()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made{};
        made.iVersion = 1;
        made.szOsFile = sizeof(DeviceFile);
        made.mxPathname = 64;
        made.zName = vfsName;
        made.xOpen = openFile;
        made.xDelete = removeFile;
        made.xAccess = accessFile;
        made.xFullPathname = fullName;
        made.xRandomness = randomness;
        made.xSleep = sleepFor;
        made.xCurrentTime = currentTime;
        return made;
    }();
    static const int done = sqlite3_vfs_register(&vfs, 0);
    static_cast<void>(done);
    return vfs;
}

} // namespace

int openDevice(QIODevice& bytes, sqlite3** handle)
{
    const std::string name = Devices::all().add(bytes);
    const int code = sqlite3_open_v2(name.c_str(), handle, SQLITE_OPEN_READONLY, registered().zName);
    // SQLite may refuse before it asks for the file.
    static_cast<void>(Devices::all().take(name.c_str()));
    return code;
}

} // namespace tasuki::store
