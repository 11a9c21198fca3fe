process.stderr.write("目标任务助手\n");
process.exitCode = 2;
