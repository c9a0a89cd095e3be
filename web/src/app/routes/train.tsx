export { TrainPage as Component } from "@/features/train/components/train-page.tsx";
