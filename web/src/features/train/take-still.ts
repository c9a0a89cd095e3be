/** The present picture of a video as a JPEG file, the right way round. */
export async function takeStill(video: HTMLVideoElement): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d")?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, "image/jpeg", 0.95)
  );
  return new File(blob ? [blob] : [], "camera.jpg", { type: "image/jpeg" });
}
